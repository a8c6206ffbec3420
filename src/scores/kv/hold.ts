import type { Backlog } from './backlog.ts'
import type { Counted } from './count.ts'

/** A span that a list shows without the metadata of some of its events. */
export interface Held {
  span: string
  /** In how many runs it was read so far. */
  runs: number
  /** The least that were without, in any of them. */
  bare: number
}

/** In how many runs such a span is read: an hour of runs; and at most, until it is shown as whole as it was. */
const enough = 4
const most = 8

/**
 * As much of a backlog as may be counted for good now: nothing from the first span on whose events a
 * list showed without their metadata, unless that was read often enough. The audit counts what comes
 * back later.
 */
export function holdBack(
  { spans, slot }: Backlog,
  watermark: number,
  before: Held | undefined,
): { backlog: Backlog; held: Held | undefined } {
  const readBefore = ({ span }: Counted) => (before?.span === span.label ? before : undefined)
  const isWaiting = (counted: Counted) => {
    const { runs = 0, bare = 0 } = readBefore(counted) ?? {}
    return counted.count.bare > 0 && runs < (counted.count.bare > bare ? most : enough)
  }
  const first = spans.findIndex(isWaiting)
  const waiting = spans[first]
  if (!waiting) return { backlog: { spans, slot }, held: undefined }
  const counted = spans.slice(0, first)
  const { runs = 0, bare = Number.POSITIVE_INFINITY } = readBefore(waiting) ?? {}
  return {
    backlog: { spans: counted, slot: counted.at(-1)?.span.to ?? watermark },
    held: {
      span: waiting.span.label,
      runs: runs + 1,
      bare: Math.min(bare, waiting.count.bare),
    },
  }
}
