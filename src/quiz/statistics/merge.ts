import type { AnswerSet, Totals } from './totals.ts'
import { TotalsBuilder } from './totals-builder.ts'

/** The sums of both. Associative and commutative, with `noTotals` as zero. */
export function merge(a: Totals, b: Totals): Totals {
  return new TotalsBuilder().plus(a).plus(b).totals()
}

/** The sums with one more answerSet. */
export function add(totals: Totals, answerSet: AnswerSet): Totals {
  const builder = new TotalsBuilder().plus(totals)
  builder.add(answerSet)
  return builder.totals()
}
