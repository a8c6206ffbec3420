import type { Mode } from '../quiz.ts'
import { minimum } from './minimum.ts'
import { attemptCount, cohortsOf, scoresOf } from './scores.ts'
import type { Totals } from './totals.ts'
import { wholesOf } from './wholes.ts'

/**
 * How consistently a quiz measures: formula 20 of Kuder and Richardson, "The theory of the estimation
 * of test reliability", Psychometrika 2 (1937), 151–160:
 *
 *   KR-20 = k / (k − 1) · (1 − Σ p·q / σ²)
 *
 * with k questions, p the share of attempts that had a question right, q = 1 − p, and σ² the variance
 * of the scores over all attempts (divided by n, not n − 1, as p·q is). Within one mode: who reads first
 * has more right of everything, and in one sum that difference alone would pass for consistency.
 *
 * @returns at most 1, and negative where questions work against one another; `undefined` for fewer
 *   than `least` attempts, a single question, or scores that are all the same
 */
export function kr20(
  totals: Totals,
  questions: string[],
  mode: Mode,
  least = minimum,
): number | undefined {
  const scores = scoresOf(totals, questions, mode)
  const n = attemptCount(scores)
  const k = questions.length
  const variance = populationVariance(scores)
  if (n < least || k < 2 || !variance) return undefined
  const spread = rightsOf(totals, questions, mode).reduce(
    (sum, r) => sum + (r / n) * (1 - r / n),
    0,
  )
  return (k / (k - 1)) * (1 - spread / variance)
}

/** The variance of a histogram's scores, divided by n; `undefined` for an empty one. */
export function populationVariance(scores: number[]): number | undefined {
  const n = attemptCount(scores)
  if (n === 0) return undefined
  const sum = scores.reduce((sum, times, score) => sum + times * score, 0)
  const squares = scores.reduce((sum, times, score) => sum + times * score * score, 0)
  return (squares - (sum * sum) / n) / n
}

/** How many of the attempts at exactly these questions had each one right, in the order of their ids. */
function rightsOf(totals: Totals, questions: string[], mode: Mode): number[] {
  const rights: number[] = new Array(questions.length).fill(0)
  for (const { sums } of cohortsOf(totals, questions, mode)) {
    sums.forEach(({ choices }, i) => {
      for (const [, , right] of wholesOf(choices)) rights[i] = (rights[i] ?? 0) + right
    })
  }
  return rights
}
