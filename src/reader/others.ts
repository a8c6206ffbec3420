import type { Given } from '../kinds/drawn.ts'
import { countKey } from '../kinds/kind.ts'
import { countedKeys, type Question } from '../kinds/kinds.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import { minimum } from '../quiz/statistics/minimum.ts'
import { questionCountIn } from '../quiz/statistics/questions.ts'
import type { Cohort, Totals } from '../quiz/statistics/totals.ts'

/**
 * How readers answered a question; nothing where too few have. Who is asked a question alone is set
 * beside others who were, or else, as all are, beside whole attempts. Every feedback asks for one question,
 * so that no other is counted.
 */
export function othersAt(
  { cohorts }: Totals,
  question: Question,
  progress: Progress,
): Given | undefined {
  const keys = countedKeys(question)
  const countIn = (isOne: (cohort: Cohort) => boolean) =>
    questionCountIn(cohorts.filter(isOne), question.id, keys)
  const counts = [countIn(({ kind }) => kind === 'attempt')]
  if (isAlone(progress)) {
    counts.unshift(countIn(({ kind, origin }) => kind === 'answer' && origin === progress.origin))
  }
  const count = counts.find(({ answered }) => answered >= minimum)
  return (
    count && {
      answered: count.answered,
      times: (part, value) => count.answers.get(countKey(part, value)) ?? 0,
    }
  )
}
