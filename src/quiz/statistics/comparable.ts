import { countedKeys, type Question } from '../../kinds/kinds.ts'
import type { Origin } from '../quiz.ts'
import { minimum } from './minimum.ts'
import { type QuestionCount, questionCountIn } from './questions.ts'
import type { Cohort, Totals } from './totals.ts'

/**
 * How readers answered a question, to be set beside one who answered it; `undefined` where fewer than
 * `minimum` have. Who was asked it alone, at `alone`, is set beside others who were, or else, as all
 * are, beside whole attempts.
 */
export function comparableCount(
  { cohorts }: Totals,
  question: Question,
  alone?: Origin,
): QuestionCount | undefined {
  const keys = countedKeys(question)
  const countIn = (isOne: (cohort: Cohort) => boolean) =>
    questionCountIn(cohorts.filter(isOne), question.id, keys)
  const counts = [countIn(({ kind }) => kind === 'attempt')]
  if (alone) {
    counts.unshift(countIn(({ kind, origin }) => kind === 'answer' && origin === alone))
  }
  return counts.find(({ answered }) => answered >= minimum)
}
