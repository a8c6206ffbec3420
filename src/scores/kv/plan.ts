import { minute } from '../../quiz/time.ts'
import type { Rate } from './token-bucket.ts'

/** What Cloudflare's plan gives, as far as the scores share it out. */
export interface Plan {
  /** How many writes a day, UTC; `undefined` where more can be paid for. */
  writes: number | undefined
  /** What one isolate asks for of a day's lists to show boards. */
  lists: Rate | undefined
  /** How many pages a run of the cron may list where nothing else is set. */
  pages: number
}

/** The pages are half of the processor time of a run. Of the 1,000 lists the cron takes some 500. */
const free: Plan = { writes: 1000, lists: { atOnce: 150, refill: 7.5 * minute }, pages: 8 }

const paid: Plan = { writes: undefined, lists: undefined, pages: 100 }

/** Somewhere that is no account of Cloudflare's, or does not say which: nothing is held back. */
const unknown: Plan = { ...paid, pages: free.pages }

/** The plan that a deployment says it is on: `wrangler.toml` says the free one until somebody changes it. */
export const planOf = (setting: string | undefined): Plan =>
  setting === 'free' ? free : setting === 'paid' ? paid : unknown
