import { currentAlgorithm } from './algorithm.ts'
import { countBacklog } from './backlog.ts'
import { type Beginning, beginnings } from './beginnings.ts'
import { writeCheckpoint } from './checkpoint.ts'
import { classWritesIn } from './class-writes.ts'
import { dayOf } from './day-writes.ts'
import { fold } from './fold.ts'
import { holdBack } from './hold.ts'
import { bucketLength, slotAt } from './keys.ts'
import { type Kv, metered, type Operations } from './kv.ts'
import { memoryOf, noteError } from './memory.ts'
import { publishViews } from './publish.ts'
import type { QuizCatalog } from './quiz-catalog.ts'
import { keysIn, oldest, sealedIn } from './ready.ts'
import { isDone, rollUpStatus } from './roll-up-status.ts'
import type { Run } from './run.ts'
import { listStatuses, type RollUpStatus, writeStatus } from './status.ts'
import { walkUnfolded } from './unfolded.ts'
import { lastSealedSlot } from './windows.ts'

export interface RunOptions {
  /** Milliseconds since 1970. */
  now: number
  /**
   * How much one run does, at least 2: half as many pages of events walked and half folded from a
   * backlog, as many segments written, a quarter as many views.
   */
  pages: number
  catalog?: QuizCatalog
  /** Where it is not the current one. */
  algorithm?: string
}

export interface RollUpReport {
  operations: Operations
  /** The last slot counted for good; −1 before the first. */
  watermark: number
  /** Segments and event keys that this run counted for good. */
  segments: number
  folded: number
  /** Event keys not counted for good yet; `undefined` when they are too many to walk. */
  unfolded: number | undefined
  /** What stopped the run, if anything did. The next one goes on. */
  error?: unknown
}

/**
 * Counts for good what is sealed, and shows readers what is not. Safe to run twice, at the same time
 * as another, or to be killed anywhere: what it writes depends on the events alone. Never throws.
 */
export async function rollUp(store: Kv, options: RunOptions): Promise<RollUpReport> {
  const { kv, used } = metered(store)
  const report: RollUpReport = {
    operations: used,
    watermark: -1,
    segments: 0,
    folded: 0,
    unfolded: undefined,
  }
  try {
    const { now, algorithm = currentAlgorithm } = options
    await countFromNewest({ kv, now, algorithm, malformed: {} }, options, report)
    memoryOf(store).lastRun = options.now
  } catch (error) {
    noteError(store, options.now, error)
    report.error = error
  }
  return report
}

/** Counts on from the newest checkpoint that can be counted on from; without any, from the first event. */
async function countFromNewest(run: Run, options: RunOptions, report: RollUpReport): Promise<void> {
  const { 'roll-up': before, keys } = await listStatuses(run)
  const classes = classWritesIn(keys, run.algorithm, dayOf(run.now))
  for await (const beginning of beginnings(run))
    if (await countFrom(run, beginning, { before, classes }, options, report)) return
}

/** What is known before a run counts: what the last one left, and how much of classes was written that day. */
interface Known {
  before: RollUpStatus | undefined
  classes: number
}

/** `false`, and nothing is done, where the checkpoint is not what was written. */
async function countFrom(
  run: Run,
  { name, read }: Beginning,
  { before, classes }: Known,
  { pages, catalog }: RunOptions,
  report: RollUpReport,
): Promise<boolean> {
  const { kv, now } = run
  const half = Math.max(1, Math.floor(pages / 2))
  const watermark = name?.slot ?? -1
  report.watermark = watermark
  const sealed = lastSealedSlot(now)
  const walk = await walkUnfolded(kv, watermark, slotAt(now + bucketLength), { pages: half })
  if (walk?.ranges.length === 0 && walk.malformedKeys === 0) {
    report.unfolded = 0
    // Classes that were played tell how much is left of the day.
    const told = before?.written?.day === dayOf(now) ? before.written.classes : 0
    if (classes <= told && (isDone(before) || !name)) return true
  }
  const ready = walk
    ? sealedIn(walk.ranges, sealed, watermark)
    : await countBacklog(kv, watermark, sealed, { pages: half })
  const { backlog, held } = holdBack(oldest(ready, pages), watermark, before?.held)
  let checkpoint = await read()
  if (!checkpoint) return false
  if (backlog.slot > watermark) {
    checkpoint = await fold(run, checkpoint, backlog.ranges, backlog.slot, { pages: half })
    report.watermark = checkpoint.slot
    report.segments = backlog.ranges.length
    report.folded = keysIn(backlog.ranges)
  } else if (name && name.algorithm !== run.algorithm) await writeCheckpoint(run, checkpoint)
  const unfolded = walk?.ranges.filter((counted) => !backlog.ranges.includes(counted))
  if (unfolded) report.unfolded = keysIn(unfolded)
  const most = Math.max(1, Math.floor(pages / 4))
  const publication = { checkpoint, unfolded, newest: walk?.newest, catalog, most }
  const waiting = await publishViews(run, publication)
  const malformedKeys = walk?.malformedKeys ?? 0
  const withoutMetadata = ready.ranges.reduce((sum, { count }) => sum + count.withoutMetadata, 0)
  const findings = {
    ...{ checkpoint, unfolded, malformedKeys, withoutMetadata, held, waiting, catalog },
    ...{ classes, puts: report.operations.puts },
  }
  await writeStatus(run, 'roll-up', rollUpStatus(run, findings, before), before)
  return true
}
