import { checksum } from '../../quiz/checksum.ts'
import { currentAnswers } from '../../quiz/statistics/current.ts'
import { questionsIn } from '../../quiz/statistics/questions.ts'
import { answerSetsIn } from '../../quiz/statistics/scores.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import type { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import type { LiveView } from '../live.ts'
import type { Checkpoint } from './checkpoint.ts'
import { headlineOf, isOvertaken, publishHeadlines } from './headlines.ts'
import { addEarlier, listHints } from './hints.ts'
import { addTotals, type CountedRange } from './key-count.ts'
import { slotStart } from './keys.ts'
import { type LiveHint, liveKey } from './live-keys.ts'
import type { Newest } from './newest.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import type { Run } from './run.ts'
import { totalsOf, totalsText } from './totals-by-quiz.ts'

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
  const changes = changed(publication, hints)
  const isKnown = await addEarlier(
    run,
    changes.map(({ quiz }) => quiz),
    hints,
  )
  // Where what is open was not counted, a number that readers have seen does not fall.
  const due = unfolded ? changes : changes.filter((change) => losesNothing(change, hints))
  // Where nothing is open any more, no run comes by again soon.
  let atOnce = unfolded?.length === 0 && due.length <= most
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
    const before = hints.get(quiz)
    const naming = await headlineIn(publication, quiz, totals, before, now)
    atOnce ||= isOvertaken(before, naming, now)
    const hint: LiveHint = {
      asOf: now,
      checksum: sum,
      ...naming,
      answerSets: answerSetsIn(totals),
    }
    await kv.put(liveKey(algorithm, quiz), JSON.stringify(view), { metadata: hint })
    hints.set(quiz, hint)
  }
  if (isWhole && isKnown) await publishHeadlines(run, hints, atOnce)
  return Math.max(0, due.length - most)
}

interface Change {
  quiz: string
  totals: Totals
  /** A checksum of them. */
  sum: number
}

const losesNothing = ({ quiz, totals }: Change, hints: Map<string, LiveHint>) =>
  answerSetsIn(totals) >= (hints.get(quiz)?.answerSets ?? 0)

/** The quizzes whose views would say something new. */
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
      return [{ quiz, totals: JSON.parse(text), sum }]
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
