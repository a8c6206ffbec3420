import type { Backlog } from './backlog.ts'
import type { CountedRange } from './key-count.ts'

/** A range that a list shows without the metadata of some of its events. */
export interface Held {
  range: string
  /** In how many runs it was read so far. */
  runs: number
  /** The least that were without, in any of them. */
  withoutMetadata: number
}

/** In how many runs such a range is read: an hour of runs; and at most, until it is shown as whole as it was. */
const enough = 4
const most = 8

/**
 * As much of a backlog as may be counted for good now: nothing from the first range on whose events a
 * list showed without their metadata, unless that was read often enough. The audit counts what comes
 * back later.
 */
export function holdBack(
  { ranges, slot }: Backlog,
  watermark: number,
  before: Held | undefined,
): { backlog: Backlog; held: Held | undefined } {
  const readBefore = ({ range }: CountedRange) =>
    before?.range === range.label ? before : undefined
  const isWaiting = (counted: CountedRange) => {
    const { runs = 0, withoutMetadata = 0 } = readBefore(counted) ?? {}
    return (
      counted.count.withoutMetadata > 0 &&
      runs < (counted.count.withoutMetadata > withoutMetadata ? most : enough)
    )
  }
  const first = ranges.findIndex(isWaiting)
  const waiting = ranges[first]
  if (!waiting) return { backlog: { ranges, slot }, held: undefined }
  const counted = ranges.slice(0, first)
  const { runs = 0, withoutMetadata = Number.POSITIVE_INFINITY } = readBefore(waiting) ?? {}
  return {
    backlog: { ranges: counted, slot: counted.at(-1)?.range.to ?? watermark },
    held: {
      range: waiting.range.label,
      runs: runs + 1,
      withoutMetadata: Math.min(withoutMetadata, waiting.count.withoutMetadata),
    },
  }
}
