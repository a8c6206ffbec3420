import type { Mode } from '../quiz.ts'
import { minimum } from './minimum.ts'
import { attemptCount, cohortsOf, scoresOf } from './scores.ts'
import type { Cohort, Totals } from './totals.ts'
import { wholesOf } from './wholes.ts'

/**
 * How well a question tells those who understood from those who did not: the correlation between
 * having it right (1 or 0) and the score on the *other* questions, the corrected point-biserial of
 * Henrysson, "Correction of item–total correlations in item analysis", Psychometrika 28 (1963),
 * 211–218. Leaving the question itself out keeps it from agreeing with itself; counting within one mode
 * keeps what one way of reading makes easier from passing for understanding.
 *
 * @returns from −1 to 1; `undefined` for fewer than `least` attempts at exactly these questions, and
 *   where all had it right, all had it wrong, or all did equally well on the others
 */
export function discrimination(
  totals: Totals,
  questions: string[],
  question: string,
  mode: Mode,
  least = minimum,
): number | undefined {
  const scores = scoresOf(totals, questions, mode)
  const n = attemptCount(scores)
  if (n < least || !questions.includes(question)) return undefined
  const sum = scores.reduce((sum, times, score) => sum + times * score, 0)
  const squares = scores.reduce((sum, times, score) => sum + times * score * score, 0)
  const { right, rightScores } = rightOf(cohortsOf(totals, questions, mode), question)
  // With x for the question and y = score − x for the others: x² = x, so Σx·y = Σx·score − Σx.
  const others = sum - right
  const products = rightScores - right
  const otherSquares = squares - 2 * rightScores + right
  // Integers up to here: a spread of nothing is exactly 0.
  const spread = (n * right - right * right) * (n * otherSquares - others * others)
  return spread === 0 ? undefined : (n * products - right * others) / Math.sqrt(spread)
}

function rightOf(cohorts: Cohort[], question: string) {
  const of = { right: 0, rightScores: 0 }
  for (const cohort of cohorts) {
    const sums = cohort.sums[cohort.questions.indexOf(question)]
    of.rightScores += sums?.rightScores ?? 0
    for (const [, , right] of wholesOf(sums?.choices ?? [])) of.right += right
  }
  return of
}
