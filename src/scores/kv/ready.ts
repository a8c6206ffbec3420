import type { Backlog } from './backlog.ts'
import type { CountedRange } from './key-count.ts'

/** The sealed ranges of a walk, oldest first. Buckets in which nobody came need no watermark of their own. */
export function sealedIn(ranges: CountedRange[], sealed: number, watermark: number): Backlog {
  const done = ranges.filter(({ range }) => range.to <= sealed)
  done.sort((a, b) => a.range.from - b.range.from)
  return { ranges: done, slot: done.at(-1)?.range.to ?? watermark }
}

/** As much of it as one run may write. */
export function oldest({ ranges, slot }: Backlog, most: number): Backlog {
  const last = ranges[most - 1]
  return last && ranges.length > most
    ? { ranges: ranges.slice(0, most), slot: last.range.to }
    : { ranges, slot }
}

/** How many event keys were counted in them. */
export function keysIn(ranges: CountedRange[]): number {
  return ranges.reduce((sum, { count }) => sum + count.keys, 0)
}
