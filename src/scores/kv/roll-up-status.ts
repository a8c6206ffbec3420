import { answerSetsIn } from '../../quiz/statistics/scores.ts'
import type { Checkpoint } from './checkpoint.ts'
import { type DayWrites, dayOf, eventsToday } from './day-writes.ts'
import type { Held } from './hold.ts'
import { addSkipped, type CountedRange, type Skipped, sorted } from './key-count.ts'
import { slotStart } from './keys.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import type { Run } from './run.ts'
import type { RollUpStatus } from './status.ts'
import { totalsOf } from './totals-by-quiz.ts'
import { sealedAt } from './windows.ts'

/** What a run found, as far as its status tells of it. */
interface Findings {
  checkpoint: Checkpoint
  /** What was counted beyond the checkpoint; `undefined` when it was too much to walk. */
  unfolded: CountedRange[] | undefined
  /** Keys that stand in no bucket. */
  malformedKeys: number
  /** Sealed events that were listed without their metadata. */
  withoutMetadata: number
  held: Held | undefined
  waiting: number
  catalog: QuizCatalog | undefined
  /** How many writes of classes are known of the day, and how many this run has made. */
  classes: number
  puts: number
}

export function rollUpStatus(
  { now, malformed }: Run,
  findings: Findings,
  before: RollUpStatus | undefined,
): RollUpStatus {
  const { checkpoint, unfolded, malformedKeys, withoutMetadata, held, waiting, catalog } = findings
  const skipped: Skipped = { ...checkpoint.skipped }
  addSkipped(skipped, { key: malformedKeys, metadata: withoutMetadata })
  for (const { count } of unfolded ?? []) addSkipped(skipped, count.skipped)
  const oldest = unfolded?.map(({ range }) => range.from) ?? [checkpoint.slot + 1]
  const apart = [...checkpoint.totals.keys()].filter((quiz) => catalog?.has(quiz) === false)
  const most = mostSkipped(sum(skipped), now, before)
  return {
    at: now,
    watermark: slotStart(checkpoint.slot + 1),
    due: oldest.length > 0 ? sealedAt(Math.min(...oldest)) : null,
    behind: unfolded === undefined,
    waiting,
    skipped: sorted(skipped),
    apart: apart.reduce((sum, quiz) => sum + answerSetsIn(totalsOf(checkpoint.totals, quiz)), 0),
    ...(most && { most }),
    ...(held && { held }),
    ...(Object.keys(malformed).length > 0 && { malformed }),
    written: writtenBy(now, findings, before),
  }
}

/** A run that writes anything writes its status too. */
function writtenBy(now: number, findings: Findings, before: RollUpStatus | undefined): DayWrites {
  const { checkpoint, unfolded, classes, puts } = findings
  const day = dayOf(now)
  const known = before?.written?.day === day ? before.written : undefined
  const events = eventsToday(now, checkpoint, unfolded ?? [])
  return {
    day,
    // What is too much to walk was more before.
    events: Math.max(events, known?.events ?? 0),
    classes: Math.max(classes, known?.classes ?? 0),
    counting: (known?.counting ?? 0) + (puts > 0 ? puts + 1 : 0),
  }
}

/** Old skips are no news: what counts is when they last became more than ever. */
function mostSkipped(skipped: number, now: number, before: RollUpStatus | undefined) {
  const known = before?.most?.skipped ?? sum(before?.skipped ?? {})
  return skipped > known ? { skipped, since: now } : before?.most
}

const sum = (skipped: Skipped) => Object.values(skipped).reduce((sum, n) => sum + n, 0)

/**
 * Whether a status says that nothing is left to do, nor to look at again. Where nothing was ever
 * stored there is none.
 */
export function isDone(status: RollUpStatus | undefined): boolean {
  return status?.due === null && !status.behind && status.waiting === 0 && !status.malformed
}
