import type { Plan } from './plan.ts'

interface Budget {
  left: number
  /** As of when, in milliseconds since 1970. */
  at: number
}

const budgets = new WeakMap<object, Budget>()

/**
 * Takes some of the lists that this isolate may ask for to show boards, and returns how many there were.
 * Whoever makes class after class and asks for every board would otherwise use up the day's lists, and
 * stop the counting with them.
 */
export function takeLists(kv: object, plan: Plan, now: number, most: number): number {
  const { lists } = plan
  if (!lists) return most
  const { left, at } = budgets.get(kv) ?? { left: lists.atOnce, at: now }
  const known = Math.min(lists.atOnce, left + Math.max(0, now - at) / lists.refill)
  const taken = Math.min(most, Math.floor(known))
  budgets.set(kv, { left: known - taken, at: now })
  return taken
}

/** Gives back what was not asked for after all. */
export function returnLists(kv: object, unused: number): void {
  const budget = budgets.get(kv)
  if (budget) budget.left += unused
}
