import { checksum } from '../../quiz/checksum.ts'
import { currentAnswers } from '../../quiz/statistics/current.ts'
import { questionsIn } from '../../quiz/statistics/questions.ts'
import { answerSetsIn } from '../../quiz/statistics/scores.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import type { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import type { LiveView } from '../live.ts'
import { earlierThan } from './algorithm.ts'
import type { Checkpoint } from './checkpoint.ts'
import { headlineOf, publishHeadlines } from './headlines.ts'
import { addTotals, type CountedRange } from './key-count.ts'
import { slotStart } from './keys.ts'
import { listWhile } from './kv.ts'
import { type LiveHint, liveKey, livePrefix } from './live-keys.ts'
import type { Newest } from './newest.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import type { Run } from './run.ts'
import { totalsOf, totalsText } from './totals-by-quiz.ts'
import { isLiveHint } from './view-shapes.ts'

/** As many as the views of any site fill: one whose hint is not listed would be written anew by every run. */
const pages = 50

interface Publication {
  /** What is final, and what was counted since; `undefined` where that is too much to walk. */
  checkpoint: Checkpoint
  unfolded: CountedRange[] | undefined
  /** Some of what was counted since, by quiz. */
  newest: Map<string, Newest> | undefined
  /** Without it every quiz is shown, with the questions that were ever answered. */
  catalog: QuizCatalog | undefined
  /** How many views may be written in this run. */
  most: number
}

/**
 * Writes the views that say something new, those first that waited longest, and returns how many
 * have to wait for the next run. What is stored is looked at only to leave a view as it is, and for
 * the headlines of quizzes that nobody has played since.
 */
export async function publishViews(run: Run, publication: Publication): Promise<number> {
  const { kv, algorithm, now } = run
  const { checkpoint, unfolded, newest, most } = publication
  const { hints, isWhole } = await listHints(run, algorithm)
  const due = changed(publication, hints)
  const isKnown = await addEarlier(run, due, hints)
  for (const { quiz, totals, sum } of due.slice(0, most)) {
    const open =
      newest
        ?.get(quiz)
        ?.all()
        .filter(({ slot }) => slot > checkpoint.slot) ?? []
    const view: LiveView = {
      asOf: now,
      watermark: slotStart(checkpoint.slot + 1),
      totals,
      open: open.map(({ suffix }) => suffix),
    }
    const hint: LiveHint = {
      asOf: now,
      checksum: sum,
      ...(await headlineIn(publication, quiz, totals, hints.get(quiz), now)),
      answerSets: answerSetsIn(totals),
    }
    await kv.put(liveKey(algorithm, quiz), JSON.stringify(view), { metadata: hint })
    hints.set(quiz, hint)
  }
  // Where nothing is open any more, no run comes by again soon.
  const isLast = unfolded?.length === 0 && due.length <= most
  if (isWhole && isKnown) await publishHeadlines(run, hints, isLast)
  return Math.max(0, due.length - most)
}

/** What a list shows of the views, by quiz. One whose hint is of another shape is written anew, and its hint with it. */
async function listHints({ kv }: Run, algorithm: string) {
  const hints = new Map<string, LiveHint>()
  const isWhole = await listWhile(kv, livePrefix(algorithm), { pages }, (keys) => {
    for (const { name, metadata } of keys)
      if (isLiveHint(metadata)) hints.set(name.slice(livePrefix(algorithm).length), metadata)
    return true
  })
  return { hints, isWhole }
}

/**
 * Of the views that were never written adds what the earlier way of counting said: where the way of counting is
 * new, the list of quizzes goes on naming those whose views have to wait. `false` where not all of it was listed.
 */
async function addEarlier(run: Run, due: Change[], hints: Map<string, LiveHint>): Promise<boolean> {
  const earlier = earlierThan(run.algorithm)
  const first = due.filter(({ quiz }) => !hints.has(quiz))
  if (!earlier || first.length === 0) return true
  const known = await listHints(run, earlier)
  for (const { quiz } of first) {
    const hint = known.hints.get(quiz)
    if (hint) hints.set(quiz, hint)
  }
  return known.isWhole
}

interface Change {
  quiz: string
  totals: Totals
  /** A checksum of them. */
  sum: number
}

/**
 * The quizzes whose views would say something new. Where what is open was not counted, those alone that
 * lose nothing by showing what is final: a number that readers have seen does not fall.
 */
function changed(publication: Publication, hints: Map<string, LiveHint>): Change[] {
  const { checkpoint, unfolded, catalog } = publication
  const { totals: counted } = checkpoint
  const builders = new Map<string, TotalsBuilder>()
  for (const { count } of unfolded ?? []) addTotals(builders, count.totals())
  // Of those that were never written, as when the way of counting is new, what is played comes first.
  const isOpen = ({ quiz }: Change) => Number(builders.has(quiz))
  return [...new Set([...counted.keys(), ...builders.keys()])]
    .filter((quiz) => catalog?.has(quiz) ?? true)
    .flatMap((quiz) => {
      const builder = builders.get(quiz)
      const text = builder
        ? JSON.stringify(builder.plus(totalsOf(counted, quiz)).totals())
        : totalsText(counted, quiz)
      const sum = checksum(text)
      if (hints.get(quiz)?.checksum === sum) return []
      const totals: Totals = JSON.parse(text)
      const known = hints.get(quiz)?.answerSets ?? 0
      return unfolded || answerSetsIn(totals) >= known ? [{ quiz, totals, sum }] : []
    })
    .sort(
      (a, b) =>
        (hints.get(a.quiz)?.asOf ?? 0) - (hints.get(b.quiz)?.asOf ?? 0) || isOpen(b) - isOpen(a),
    )
}

async function headlineIn(
  { catalog }: Publication,
  quiz: string,
  totals: Totals,
  before: LiveHint | undefined,
  now: number,
) {
  const questions = await catalog?.questionsOf(quiz)
  const current = questions ? currentAnswers(totals, questions) : totals
  const ids = questions?.map(({ id }) => id) ?? questionsIn(totals)
  return headlineOf(current, ids, before, now)
}
