import type { Tally } from '../../quiz/statistics/tally.ts'
import { type Checkpoint, horizon, writeCheckpoint } from './checkpoint.ts'
import { addSkipped, addSums, type Count, type Counted } from './count.ts'
import { type Allowance, type Kv, LateReplica } from './kv.ts'
import { addSegment, listSegments, type SegmentName, segmentName, writeSegment } from './segment.ts'
import { spanOf } from './span.ts'
import { added } from './sums.ts'

/** One change to a checkpoint: a segment that comes in, and the one that it takes the place of. */
interface Change {
  segment: SegmentName
  /** What it holds, where that was counted in this run. */
  count?: Count
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
  kv: Kv,
  algorithm: string,
  base: Checkpoint,
  counted: Counted[],
  slot: number,
  allowance: Allowance,
): Promise<Checkpoint> {
  const from = Math.min(slot, base.slot) - horizon
  const stored = await listSegments(kv, algorithm, from, allowance)
  const changes = repairs(base, stored, new Set(counted.map(({ span }) => span.label)))
  for (const { span, count } of counted) {
    const segment = segmentName(algorithm, span, count)
    const names = stored.get(span.label) ?? []
    const fullest = names[0]
    const instead = inUse(base, span.label, names)
    if (fullest && fullest.keys > segment.keys) changes.push({ segment: fullest, instead })
    else changes.push({ segment, count, instead })
    if (!names.some(({ key }) => key === segment.key)) await writeSegment(kv, segment, count)
  }
  if (changes.length === 0 && slot === base.slot) return base
  const next = await change(kv, base, changes, slot)
  await writeCheckpoint(kv, algorithm, next)
  return next
}

/** The segments up to the watermark that are fuller than what the checkpoint has of their span. */
function repairs(
  base: Checkpoint,
  stored: Map<string, SegmentName[]>,
  counted: Set<string>,
): Change[] {
  const changes: Change[] = []
  for (const [label, names] of stored) {
    const segment = names[0] as SegmentName
    if (counted.has(label) || segment.span.to > base.slot) continue
    const known = base.segments.get(label)
    if (known ? segment.keys <= known.keys : overlaps(label, base)) continue
    changes.push({ segment, instead: inUse(base, label, names) })
  }
  return changes
}

/** The segment of a span that the checkpoint counts, if any; only one that a list named can be read. */
function inUse(base: Checkpoint, label: string, names: SegmentName[]): SegmentName | undefined {
  const known = base.segments.get(label)
  const name = names.find((name) => name.keys === known?.keys && name.checksum === known.checksum)
  if (known && !name) throw new LateReplica(`the segment of ${label}`)
  return name
}

/** Whether a larger or a smaller span of the checkpoint counts some of the same keys. */
function overlaps(label: string, { segments }: Checkpoint): boolean {
  return [...segments.keys()].some((other) => other.startsWith(label) || label.startsWith(other))
}

async function change(
  kv: Kv,
  base: Checkpoint,
  changes: Change[],
  slot: number,
): Promise<Checkpoint> {
  const quizzes = new Map<string, Tally>()
  const next = { ...base, slot, skipped: { ...base.skipped }, segments: new Map(base.segments) }
  for (const { segment, count, instead } of changes) {
    next.keys += segment.keys - (instead?.keys ?? 0)
    next.checksum = (next.checksum + segment.checksum - (instead?.checksum ?? 0)) >>> 0
    next.segments.set(segment.span.label, { keys: segment.keys, checksum: segment.checksum })
    if (instead) await addSegment(kv, instead.key, -1, quizzes, next.skipped)
    if (!count) await addSegment(kv, segment.key, 1, quizzes, next.skipped)
    else {
      addSkipped(next.skipped, count.skipped)
      addSums(quizzes, count.sums())
    }
  }
  for (const label of next.segments.keys()) {
    const span = spanOf(label)
    if (!span || span.to < slot - horizon) next.segments.delete(label)
  }
  return { ...next, sums: added(base.sums, quizzes) }
}
