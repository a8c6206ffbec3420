import { boardStep } from '../published.ts'
import type { Rate, TokenBucket } from './token-bucket.ts'

/** Nobody has a group listed sooner than this after the last time, in milliseconds. */
export const fresh = 10_000
/** A page that asks by itself waits so long at least, in milliseconds, and at most: before anybody has finished, and after. */
const least = 15_000
const mostBefore = 120_000
const mostAfter = 240_000

/**
 * What pages that ask by themselves may use up of the lists of one group. In the 45 minutes of a lesson that
 * is 30, however the class arrives.
 */
export const pageLists: Rate = { atOnce: 12, refill: 150_000 }

/**
 * When a page that asks by itself has a group listed again, in milliseconds since 1970: when the next five
 * are to be expected at the pace of the last, since nothing new is shown before.
 * @param arrivals when each was stored, in that order, in milliseconds since 1970
 * @param since when it was first listed
 * @param lists what is left of `pageLists` now
 */
export function nextList(
  arrivals: number[],
  since: number,
  { left, at: now }: TokenBucket,
): number {
  const last = arrivals.slice(-boardStep)
  const missing = boardStep - (arrivals.length % boardStep)
  const expected =
    last[0] === undefined
      ? Math.min(mostBefore, (now - since) / 2)
      : Math.min(mostAfter, (missing * (now - last[0])) / last.length)
  return now + Math.round(Math.max(least, expected, (1 - left) * pageLists.refill))
}
