import { boardStep } from '../published.ts'

/** Nobody has a group listed sooner than this after the last time, in milliseconds. */
export const fresh = 10_000
/** A page that asks by itself waits so long at least, in milliseconds, and at most: before anybody has finished, and after. */
const least = 15_000
const mostBefore = 120_000
const mostAfter = 240_000

/**
 * What a page that asks by itself may use up: so many lists at once, and one more for so many milliseconds.
 * In the 45 minutes of a lesson that is 30, however the class arrives.
 */
const atOnce = 12
const refill = 150_000

/** How many lists are left to pages that ask by themselves, as of a moment. */
export interface Allowance {
  left: number
  at: number
}

export const newAllowance = (now: number): Allowance => ({ left: atOnce, at: now })

/** What is left once a list is used. */
export const useList = ({ left, at }: Allowance, now: number): Allowance => ({
  left: Math.min(atOnce, left + (now - at) / refill) - 1,
  at: now,
})

/**
 * When a page that asks by itself has a group listed again, in milliseconds since 1970: when the next five
 * are to be expected at the pace of the last, since nothing new is shown before.
 * @param arrivals when each was stored, in that order, in milliseconds since 1970
 * @param since when it was first listed
 */
export function nextList(arrivals: number[], since: number, { left, at: now }: Allowance): number {
  const last = arrivals.slice(-boardStep)
  const missing = boardStep - (arrivals.length % boardStep)
  const expected =
    last[0] === undefined
      ? Math.min(mostBefore, (now - since) / 2)
      : Math.min(mostAfter, (missing * (now - last[0])) / last.length)
  return now + Math.round(Math.max(least, expected, (1 - left) * refill))
}
