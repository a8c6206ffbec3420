import { checksum } from '../../quiz/checksum.ts'
import { mostMissed, questionsIn } from '../../quiz/statistics/questions.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import type { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import type { LiveView } from '../live.ts'
import type { Checkpoint } from './checkpoint.ts'
import { publishHeadlines } from './headlines.ts'
import { addTotals, type CountedRange } from './key-count.ts'
import { slotStart } from './keys.ts'
import { type Allowance, listWhile } from './kv.ts'
import { type LiveHint, liveKey, livePrefix } from './live-keys.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import type { Run } from './run.ts'
import { totalsOf, totalsText } from './totals-by-quiz.ts'
import type { Seen } from './unfolded.ts'
import { isLiveHint } from './view-shapes.ts'

interface Publication {
  /** What is final, and what was counted since. */
  checkpoint: Checkpoint
  unfolded: CountedRange[]
  /** Some of what was counted since, the newest first, by quiz. */
  newest: Map<string, Seen[]>
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
export async function publish(
  run: Run,
  publication: Publication,
  allowance: Allowance,
): Promise<number> {
  const { kv, algorithm, now } = run
  const { checkpoint, newest, most } = publication
  const hints = new Map<string, LiveHint>()
  const listed = await listWhile(kv, livePrefix(algorithm), allowance, (keys) => {
    for (const { name, metadata } of keys) {
      // A view whose hint is of another shape is written anew, and its hint with it.
      if (isLiveHint(metadata)) hints.set(name.slice(livePrefix(algorithm).length), metadata)
    }
    return true
  })
  const due = changed(now, publication, hints)
  for (const { quiz, totals, hint } of due.slice(0, most)) {
    const open = (newest.get(quiz) ?? []).filter(({ slot }) => slot > checkpoint.slot)
    const view: LiveView = {
      asOf: now,
      watermark: slotStart(checkpoint.slot + 1),
      totals,
      open: open.map(({ suffix }) => suffix),
    }
    await kv.put(liveKey(algorithm, quiz), JSON.stringify(view), { metadata: hint })
    hints.set(quiz, hint)
  }
  if (listed) await publishHeadlines(run, hints)
  return Math.max(0, due.length - most)
}

interface Change {
  quiz: string
  totals: Totals
  hint: LiveHint
}

function changed(now: number, publication: Publication, hints: Map<string, LiveHint>): Change[] {
  const { checkpoint, unfolded, catalog } = publication
  const { totals: counted } = checkpoint
  const builders = new Map<string, TotalsBuilder>()
  for (const { count } of unfolded) addTotals(builders, count.totals())
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
      const questions = catalog?.questionsOf(quiz) ?? questionsIn(totals)
      const missed = mostMissed(totals, questions)
      const headline = missed ? [missed.question, missed.answered, missed.correct] : null
      return [{ quiz, totals, hint: { asOf: now, checksum: sum, headline } as LiveHint }]
    })
    .sort((a, b) => (hints.get(a.quiz)?.asOf ?? 0) - (hints.get(b.quiz)?.asOf ?? 0))
}
