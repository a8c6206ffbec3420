import { currentAlgorithm } from './algorithm.ts'
import { type Backlog, countBacklog } from './backlog.ts'
import { latestCheckpoint, readCheckpoint } from './checkpoint.ts'
import type { Counted } from './count.ts'
import { fold } from './fold.ts'
import { bucketLength, slotAt } from './keys.ts'
import type { KnownQuizzes } from './known.ts'
import { type Kv, metered, type Operations } from './kv.ts'
import { memoryOf, noteError } from './memory.ts'
import { publish } from './publish.ts'
import { isDone, listStatuses, rollUpStatus, writeStatus } from './status.ts'
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
  known?: KnownQuizzes
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
    await run(kv, options, report)
    memoryOf(store).lastRun = options.now
  } catch (error) {
    noteError(store, options.now, error)
    report.error = error
  }
  return report
}

async function run(kv: Kv, options: RunOptions, report: RollUpReport): Promise<void> {
  const { now, pages, known, algorithm = currentAlgorithm } = options
  const half = Math.max(1, Math.floor(pages / 2))
  const latest = await latestCheckpoint(kv, algorithm, slotAt(now))
  const watermark = latest?.slot ?? -1
  report.watermark = watermark
  const sealed = lastSealedSlot(now)
  const walk = await walkUnfolded(kv, watermark, slotAt(now + bucketLength), { pages: half })
  const before = await listStatuses(kv, algorithm)
  if (walk?.spans.length === 0 && walk.strangers === 0) {
    report.unfolded = 0
    if (isDone(before['roll-up']) || !latest) return
  }
  const work = oldest(
    walk
      ? sealedIn(walk.spans, sealed, watermark)
      : await countBacklog(kv, watermark, sealed, { pages: half }),
    pages,
  )
  let checkpoint = await readCheckpoint(kv, latest)
  if (work.slot > watermark) {
    checkpoint = await fold(kv, algorithm, checkpoint, work.spans, work.slot, { pages: half })
    report.watermark = checkpoint.slot
    report.segments = work.spans.length
    report.folded = keysIn(work.spans)
  }
  const unfolded = walk?.spans.filter((counted) => !work.spans.includes(counted))
  let waiting = 0
  if (walk && unfolded) {
    report.unfolded = keysIn(unfolded)
    const most = Math.max(1, Math.floor(pages / 4))
    const publication = { now, checkpoint, unfolded, newest: walk.newest, known, most }
    waiting = await publish(kv, algorithm, publication, { pages: half })
  }
  const strangers = walk?.strangers ?? 0
  const status = rollUpStatus({ now, checkpoint, unfolded, strangers, waiting, known })
  await writeStatus(kv, algorithm, 'roll-up', status, before)
}

/** The sealed spans of a walk, oldest first. Buckets in which nobody came need no watermark of their own. */
function sealedIn(spans: Counted[], sealed: number, watermark: number): Backlog {
  const done = spans.filter(({ span }) => span.to <= sealed)
  done.sort((a, b) => a.span.from - b.span.from)
  return { spans: done, slot: done.at(-1)?.span.to ?? watermark }
}

/** As much of it as one run may write. */
function oldest({ spans, slot }: Backlog, most: number): Backlog {
  const last = spans[most - 1]
  return last && spans.length > most
    ? { spans: spans.slice(0, most), slot: last.span.to }
    : { spans, slot }
}

function keysIn(spans: Counted[]): number {
  return spans.reduce((sum, { count }) => sum + count.keys, 0)
}
