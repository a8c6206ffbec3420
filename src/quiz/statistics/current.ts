import { countedKeys, type Question } from '../../kinds/kinds.ts'
import type { Totals } from './totals.ts'

/**
 * The same totals without the answers to questions and with choices that the quiz no longer has, which
 * `retiredAnswers` gives. For counting answers alone: the scores are still of all that was answered.
 */
export function currentAnswers({ cohorts, discarded }: Totals, questions: Question[]): Totals {
  const asked = new Map(questions.map((question) => [question.id, countedKeys(question)]))
  return {
    discarded,
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      sums: cohort.sums.map((sums, i) => {
        const keys = asked.get(cohort.questions[i] ?? '')
        return { ...sums, choices: sums.choices.filter(([key]) => keys?.has(key)) }
      }),
    })),
  }
}
