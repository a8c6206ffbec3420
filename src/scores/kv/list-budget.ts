import type { Plan } from './plan.ts'
import { type TokenBucket, takeToken } from './token-bucket.ts'

const buckets = new WeakMap<object, TokenBucket>()

/**
 * Takes one of the lists that this isolate may ask for to show boards; `false` where none is left. Whoever
 * makes class after class and asks for every board would otherwise use up the day's lists, and stop the
 * counting with them.
 * @param kept the share of those at once, from 0 to 1, that is left to others
 */
export function takeList(kv: object, { lists }: Plan, now: number, kept = 0): boolean {
  if (!lists) return true
  const bucket = takeToken(buckets.get(kv), lists, now)
  if (bucket.left < kept * lists.atOnce) return false
  buckets.set(kv, bucket)
  return true
}
