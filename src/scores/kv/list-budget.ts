import type { Plan } from './plan.ts'

interface Budget {
  left: number
  /** As of when, in milliseconds since 1970. */
  at: number
}

const budgets = new WeakMap<object, Budget>()

/**
 * Takes one of the lists that this isolate may ask for to show boards; `false` where none is left. Whoever
 * makes class after class and asks for every board would otherwise use up the day's lists, and stop the
 * counting with them.
 */
export function takeList(kv: object, { lists }: Plan, now: number): boolean {
  if (!lists) return true
  const { left, at } = budgets.get(kv) ?? { left: lists.atOnce, at: now }
  const known = Math.min(lists.atOnce, left + Math.max(0, now - at) / lists.refill)
  if (known < 1) return false
  budgets.set(kv, { left: known - 1, at: now })
  return true
}
