import { currentAlgorithm } from './algorithm.ts'
import { type Checkpoint, latestCheckpoints, readCheckpoint } from './checkpoint.ts'
import { fold } from './fold.ts'
import type { CountedRange } from './key-count.ts'
import { bucketLength, slotAt, slotStart } from './keys.ts'
import { type Kv, metered, type Operations } from './kv.ts'
import { memoryOf, noteError } from './memory.ts'
import { publishViews } from './publish.ts'
import { recount } from './recount.ts'
import type { RunOptions } from './roll-up.ts'
import type { Run } from './run.ts'
import { type AuditStatus, listStatuses, writeStatus } from './status.ts'
import { walkUnfolded } from './unfolded.ts'

export interface AuditReport {
  operations: Operations
  /** How many ranges were counted again. */
  ranges: number
  /** Labels of ranges that hold more than was counted for good: repaired. */
  more: string[]
  /** Labels of ranges that hold less: reported, and the count is kept. */
  fewer: string[]
  error?: unknown
}

/**
 * Counts again what was counted for good, and repairs it where a listing was later than the grace:
 * a fuller segment, a new checkpoint with it, and the views. Once a day; writes nothing where nothing
 * differs and nothing was counted since the last audit. Never throws.
 */
export async function audit(store: Kv, options: RunOptions): Promise<AuditReport> {
  const { kv, used } = metered(store)
  const report: AuditReport = { operations: used, ranges: 0, more: [], fewer: [] }
  try {
    const { now, algorithm = currentAlgorithm } = options
    await recountAll({ kv, now, algorithm, malformed: {} }, options, report)
    memoryOf(store).lastAudit = options.now
  } catch (error) {
    noteError(store, options.now, error)
    report.error = error
  }
  return report
}

async function recountAll(run: Run, options: RunOptions, report: AuditReport): Promise<void> {
  const { now, kv } = run
  const { pages, catalog } = options
  const half = Math.max(1, Math.floor(pages / 2))
  const base = await latestReadable(run)
  if (!base) return
  const recounted = await recount(kv, base, slotAt(now), { pages: half })
  const more = recounted.filter((counted) => difference(base, counted) > 0).slice(0, pages)
  // What a list shows without its metadata is not gone.
  const fewer = recounted.filter(
    (counted) => difference(base, counted) < 0 && counted.count.withoutMetadata === 0,
  )
  report.ranges = recounted.length
  report.more = more.map(({ range }) => range.label)
  report.fewer = fewer.map(({ range }) => range.label)
  const checkpoint = await fold(run, base, more, base.slot, { pages: half })
  const walk = await walkUnfolded(kv, base.slot, slotAt(now + bucketLength), { pages: half })
  if (walk) {
    const { ranges: unfolded, newest } = walk
    await publishViews(run, { checkpoint, unfolded, newest, catalog, most: half })
  }
  // What of them is malformed the roll-up tells.
  const { audit: before } = await listStatuses({ ...run, malformed: {} })
  await writeStatus(run, 'audit', statusOf(run, base, report), before)
}

/** The newest checkpoint that is what was written. */
async function latestReadable(run: Run): Promise<Checkpoint | undefined> {
  for (const name of await latestCheckpoints(run, slotAt(run.now))) {
    const checkpoint = await readCheckpoint(run, name)
    if (checkpoint) return checkpoint
  }
  return undefined
}

function difference({ segments }: Checkpoint, { range, count }: CountedRange): number {
  return count.keys - (segments.get(range.label)?.keys ?? 0)
}

function statusOf(
  { now, malformed }: Run,
  base: Checkpoint,
  { more, fewer }: AuditReport,
): AuditStatus {
  return {
    at: now,
    watermark: slotStart(base.slot + 1),
    more: more.slice(0, 20),
    fewer: fewer.slice(0, 20),
    ...(Object.keys(malformed).length > 0 && { malformed }),
  }
}
