import type { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import { type Checkpoint, horizon, writeCheckpoint } from './checkpoint.ts'
import { addSkipped, addTotals, type CountedRange, type Fingerprint } from './key-count.ts'
import { type Allowance, LateReplica } from './kv.ts'
import type { Run } from './run.ts'
import {
  earlierSegment,
  listSegments,
  readSegment,
  type Segment,
  type SegmentName,
  segmentOf,
  writeSegment,
} from './segment.ts'
import { parseRange } from './time-range.ts'
import { withBuilt } from './totals-by-quiz.ts'

/** One change to a checkpoint: what comes in of a range, and the segment that it takes the place of. */
interface Change {
  label: string
  fingerprint: Fingerprint
  segment: Segment
  instead: SegmentName | undefined
}

/**
 * Writes the segments of what was counted, and then the checkpoint that reaches `slot`. Whatever
 * stops it between two writes, the next run writes the same again. A segment fuller than the one in
 * the checkpoint, left by an audit or by a run that saw more, takes its place.
 *
 * @throws LateReplica and whatever KV throws; a checkpoint is only written when all of it was there.
 */
export async function fold(
  run: Run,
  base: Checkpoint,
  counted: CountedRange[],
  slot: number,
  allowance: Allowance,
): Promise<Checkpoint> {
  const from = Math.min(slot, base.slot) - horizon
  const stored = await listSegments(run, from, allowance)
  const changes = await repairs(run, base, stored, new Set(counted.map(({ range }) => range.label)))
  for (const { range, count } of counted) {
    const { label } = range
    const names = stored.get(label) ?? []
    await writeSegment(run, { range, count }, names)
    const fuller = await fullest(run, names, count.keys)
    const own = { fingerprint: count, segment: segmentOf(count) }
    changes.push({ label, instead: await inUse(run, base, label, names), ...(fuller ?? own) })
  }
  if (changes.length === 0 && slot === base.slot) return base
  const next = await change(run, base, changes, slot)
  await writeCheckpoint(run, next)
  return next
}

/** What the segments up to the watermark hold that are fuller than what the checkpoint has of their range. */
async function repairs(
  run: Run,
  base: Checkpoint,
  stored: Map<string, SegmentName[]>,
  counted: Set<string>,
): Promise<Change[]> {
  const changes: Change[] = []
  for (const [label, names] of stored) {
    if (counted.has(label) || (names[0] as SegmentName).range.to > base.slot) continue
    const known = base.segments.get(label)
    if (!known && overlaps(label, base)) continue
    const fuller = await fullest(run, names, known?.keys ?? -1)
    if (fuller) changes.push({ label, instead: await inUse(run, base, label, names), ...fuller })
  }
  return changes
}

/** Of the segments of a range the fullest that can be read, where it holds more than so many keys. */
async function fullest(run: Run, names: SegmentName[], keys: number) {
  for (const fingerprint of names.filter((name) => name.keys > keys)) {
    const segment = await readSegment(run, fingerprint)
    if (segment) return { fingerprint, segment }
  }
  return undefined
}

/** The segment of a range that the checkpoint counts, if any; only one that a list named can be read. */
async function inUse(
  run: Run,
  base: Checkpoint,
  label: string,
  names: SegmentName[],
): Promise<SegmentName | undefined> {
  const known = base.segments.get(label)
  if (!known) return undefined
  const own = names.find(({ keys, checksum }) => keys === known.keys && checksum === known.checksum)
  const range = parseRange(label)
  const name = own ?? (range && (await earlierSegment(run, range, known)))
  if (!name) throw new LateReplica(`the segment of ${label}`)
  return name
}

/** Whether a larger or a smaller range of the checkpoint counts some of the same keys. */
function overlaps(label: string, { segments }: Checkpoint): boolean {
  return [...segments.keys()].some((other) => other.startsWith(label) || label.startsWith(other))
}

async function change(
  run: Run,
  base: Checkpoint,
  changes: Change[],
  slot: number,
): Promise<Checkpoint> {
  const quizzes = new Map<string, TotalsBuilder>()
  const next = { ...base, slot, skipped: { ...base.skipped }, segments: new Map(base.segments) }
  for (const { label, fingerprint, segment, instead } of changes) {
    const gone = instead && (await readSegment(run, instead))
    // What cannot be read cannot be taken away again: the checkpoint goes on counting it.
    if (instead && !gone) continue
    const { keys, checksum } = fingerprint
    next.keys += keys - (instead?.keys ?? 0)
    next.checksum = (next.checksum + checksum - (instead?.checksum ?? 0)) >>> 0
    next.segments.set(label, { keys, checksum })
    if (gone) {
      addSkipped(next.skipped, gone.skipped, -1)
      addTotals(quizzes, gone.totals, -1)
    }
    addSkipped(next.skipped, segment.skipped)
    addTotals(quizzes, segment.totals)
  }
  for (const label of next.segments.keys()) {
    const range = parseRange(label)
    if (!range || range.to < slot - horizon) next.segments.delete(label)
  }
  return { ...next, totals: withBuilt(base.totals, quizzes) }
}
