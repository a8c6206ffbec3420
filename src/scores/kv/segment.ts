import { formatChecksum } from '../../quiz/checksum.ts'
import type { Tally } from '../../quiz/statistics/tally.ts'
import { addSkipped, addSums, type Count, type Fingerprint, type Skipped, sorted } from './count.ts'
import { type Allowance, getListed, type Kv, listWhile } from './kv.ts'
import { type Span, spanOf } from './span.ts'
import { readSums, writeSums } from './sums.ts'

/** A segment as its key tells of it: which span, and which keys of it were counted. */
export interface SegmentName extends Fingerprint {
  key: string
  span: Span
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

/**
 * A segment's key names what was counted, so its content can only ever be one: a span counted again
 * with more keys is another key.
 */
export function segmentName(
  algorithm: string,
  span: Span,
  { keys, checksum }: Fingerprint,
): SegmentName {
  const key = `${prefix(algorithm)}${span.label}/${fingerprintLabel({ keys, checksum })}`
  return { key, span, keys, checksum }
}

export async function writeSegment(kv: Kv, { key }: SegmentName, count: Count): Promise<void> {
  await kv.put(key, writeSums({ skipped: sorted(count.skipped) }, count.sums()))
}

/** The segments of the spans from slot `from` on, by label; of each span the fullest first. */
export async function listSegments(
  kv: Kv,
  algorithm: string,
  from: number,
  allowance: Allowance,
): Promise<Map<string, SegmentName[]>> {
  const found = new Map<string, SegmentName[]>()
  await listWhile(kv, prefix(algorithm), allowance, (keys) => {
    for (const { name } of keys) {
      const [label = '', fingerprint] = name.slice(prefix(algorithm).length).split('/')
      const span = spanOf(label)
      const counted = parseFingerprint(fingerprint)
      if (!span || !counted) continue
      if (span.to < from) return false
      const names = found.get(label)
      if (names) names.push({ key: name, span, ...counted })
      else found.set(label, [{ key: name, span, ...counted }])
    }
    return true
  })
  return found
}

/** Adds a stored segment to sums being made, or takes it away again. */
export async function addSegment(
  kv: Kv,
  key: string,
  times: 1 | -1,
  quizzes: Map<string, Tally>,
  skipped: Skipped,
): Promise<void> {
  const { head, sums } = readSums<{ skipped: Skipped }>(await getListed(kv, key))
  addSkipped(skipped, head.skipped, times)
  addSums(quizzes, sums, times)
}
