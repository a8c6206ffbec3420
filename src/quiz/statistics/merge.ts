import { Tally } from './tally.ts'
import type { Sheet, Totals } from './totals.ts'

/** The sums of both. Associative and commutative, with `noTotals` as zero. */
export function merge(a: Totals, b: Totals): Totals {
  return new Tally().plus(a).plus(b).totals()
}

/** The sums with one more sheet. */
export function add(totals: Totals, sheet: Sheet): Totals {
  const tally = new Tally().plus(totals)
  tally.add(sheet)
  return tally.totals()
}
