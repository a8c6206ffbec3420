import type { Given } from '../kinds/drawn.ts'
import { countKey } from '../kinds/kind.ts'
import type { Question } from '../kinds/kinds.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { currentAnswers } from '../quiz/statistics/current.ts'
import { minimum } from '../quiz/statistics/minimum.ts'
import { questionCount } from '../quiz/statistics/questions.ts'
import { singleAnswerCounts } from '../quiz/statistics/single-answer-counts.ts'
import type { Totals } from '../quiz/statistics/totals.ts'

/**
 * How readers answered a question; nothing where too few have. Who is asked a question alone is set
 * beside others who were, or else, as all are, beside whole attempts.
 */
export function othersAt(
  totals: Totals,
  quiz: Quiz,
  question: Question,
  progress: Progress,
): Given | undefined {
  const questions = quiz.points.map(({ question }) => question)
  const current = currentAnswers(totals, questions)
  const here = singleAnswerCounts(current).find(({ origin }) => origin === progress.origin)
  const alone = isAlone(progress) ? here?.questions.get(question.id) : undefined
  const whole = questionCount(current, question.id)
  const count = [alone, whole].find((count) => count && count.answered >= minimum)
  return (
    count && {
      answered: count.answered,
      times: (part, value) => count.answers.get(countKey(part, value)) ?? 0,
    }
  )
}
