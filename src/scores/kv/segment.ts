import { formatChecksum } from '../../quiz/checksum.ts'
import {
  type Count,
  type Counted,
  type Fingerprint,
  isSkipped,
  type Skipped,
  sorted,
} from './count.ts'
import { type Allowance, listWhile } from './kv.ts'
import type { Run } from './run.ts'
import { fields } from './shape.ts'
import { type Span, spanOf } from './span.ts'
import { readSums, type Sums, sumOf, type Vouched, writeSums } from './sums.ts'

/** A segment as its key tells of it: which span, and which keys of it were counted. */
export interface SegmentName extends Fingerprint, Vouched {
  span: Span
}

/** What a segment holds. */
export interface Segment {
  skipped: Skipped
  sums: Sums
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

export const segmentOf = (count: Count): Segment => ({
  skipped: sorted(count.skipped),
  sums: count.sums(),
})

/**
 * Writes what a span came to, unless it is among those stored. A segment's key names what was counted,
 * so its content can only ever be one: a span counted again with more keys is another key.
 */
export async function writeSegment(
  { kv, algorithm }: Run,
  { span, count }: Counted,
  stored: SegmentName[],
): Promise<void> {
  const { skipped, sums } = segmentOf(count)
  const text = writeSums({ skipped }, sums)
  const key = `${prefix(algorithm)}${span.label}/${fingerprintLabel(count)}/${sumOf(text)}`
  if (!stored.some((name) => name.key === key)) await kv.put(key, text)
}

/** The segments of the spans from slot `from` on, by label; of each span the fullest first. */
export async function listSegments(
  { kv, algorithm }: Run,
  from: number,
  allowance: Allowance,
): Promise<Map<string, SegmentName[]>> {
  const found = new Map<string, SegmentName[]>()
  await listWhile(kv, prefix(algorithm), allowance, (keys) => {
    for (const { name: key } of keys) {
      const [label = '', fingerprint, sum] = key.slice(prefix(algorithm).length).split('/')
      const span = spanOf(label)
      const counted = parseFingerprint(fingerprint)
      if (!span || !counted) continue
      if (span.to < from) return false
      const names = found.get(label) ?? []
      found.set(label, names)
      names.push({ key, sum, span, ...counted })
    }
    return true
  })
  return found
}

const isHead = fields<{ skipped: Skipped }>({ skipped: isSkipped })

/** `undefined` where it is not what was written. @throws LateReplica */
export async function readSegment(run: Run, name: SegmentName): Promise<Segment | undefined> {
  const read = await readSums(run, name, isHead)
  return read && { skipped: read.head.skipped, sums: read.sums }
}
