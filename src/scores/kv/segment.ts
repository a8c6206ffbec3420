import { formatChecksum } from '../../quiz/checksum.ts'
import { earlierThan } from './algorithm.ts'
import {
  type CountedRange,
  type Fingerprint,
  isSkipped,
  isWhole,
  type KeyCount,
  type Skipped,
  sorted,
} from './key-count.ts'
import { type Allowance, listWhile } from './kv.ts'
import type { Run } from './run.ts'
import { fields } from './shape.ts'
import { parseRange, type TimeRange } from './time-range.ts'
import {
  contentChecksum,
  readTotals,
  type TotalsByQuiz,
  type Vouched,
  writeTotals,
} from './totals-by-quiz.ts'

/** A segment as its key tells of it: which range, and which keys of it were counted. */
export interface SegmentName extends Fingerprint, Vouched {
  range: TimeRange
}

/** What a segment holds. */
export interface Segment {
  skipped: Skipped
  totals: TotalsByQuiz
}

const most = 9_999_999_999

/** Fuller first in a list: of two countings of the same keys' place, the one that missed none. */
export function fingerprintLabel({ keys, checksum }: Fingerprint): string {
  return `${String(most - keys).padStart(10, '0')}-${formatChecksum(checksum)}`
}

export function parseFingerprint(label: string | undefined): Fingerprint | undefined {
  const parts = /^(\d{10})-([0-9a-f]{8})$/.exec(label ?? '')
  return parts
    ? { keys: most - Number(parts[1]), checksum: Number.parseInt(parts[2] as string, 16) }
    : undefined
}

const prefix = (algorithm: string) => `segment/${algorithm}/`

export const segmentOf = (count: KeyCount): Segment => ({
  skipped: sorted(count.skipped),
  totals: count.totals(),
})

/**
 * Writes what a range came to, unless it is among those stored. A segment's key names what was counted,
 * so its content can only ever be one: a range counted again with more keys is another key.
 */
export async function writeSegment(
  { kv, algorithm }: Run,
  { range, count }: CountedRange,
  stored: SegmentName[],
): Promise<void> {
  const { skipped, totals } = segmentOf(count)
  const text = writeTotals({ skipped }, totals)
  const key = `${prefix(algorithm)}${range.label}/${fingerprintLabel(count)}/${contentChecksum(text)}`
  if (!stored.some((name) => name.key === key)) await kv.put(key, text)
}

/** The segments of the ranges from slot `from` on, by label; of each range the fullest first. */
export async function listSegments(
  { kv, algorithm }: Run,
  from: number,
  allowance: Allowance,
): Promise<Map<string, SegmentName[]>> {
  const found = new Map<string, SegmentName[]>()
  await listWhile(kv, prefix(algorithm), allowance, (keys) => {
    for (const { name: key } of keys) {
      const [label = '', fingerprint, content] = key.slice(prefix(algorithm).length).split('/')
      const range = parseRange(label)
      const counted = parseFingerprint(fingerprint)
      if (!range || !counted) continue
      if (range.to < from) return false
      const names = found.get(label) ?? []
      found.set(label, names)
      names.push({ key, content, range, ...counted })
    }
    return true
  })
  return found
}

/**
 * The segment of a range with this fingerprint that an earlier way of counting has written, if it left out
 * nothing that the later one counts: then it is what that would have written.
 */
export async function earlierSegment(
  run: Run,
  range: TimeRange,
  fingerprint: Fingerprint,
): Promise<SegmentName | undefined> {
  const algorithm = earlierThan(run.algorithm)
  if (!algorithm) return undefined
  const label = `${prefix(algorithm)}${range.label}/${fingerprintLabel(fingerprint)}`
  const names: SegmentName[] = []
  await listWhile(run.kv, label, { pages: 2 }, (keys) => {
    for (const { name: key } of keys)
      names.push({ key, content: key.split('/')[4], range, ...fingerprint })
    return true
  })
  for (const name of names) {
    const segment = await readSegment(run, name)
    if (segment && isWhole(segment.skipped)) return name
  }
  return undefined
}

const isHead = fields<{ skipped: Skipped }>({ skipped: isSkipped })

/** `undefined` where it is not what was written. @throws LateReplica */
export async function readSegment(run: Run, name: SegmentName): Promise<Segment | undefined> {
  const read = await readTotals(run, name, isHead)
  return read && { skipped: read.head.skipped, totals: read.totals }
}
