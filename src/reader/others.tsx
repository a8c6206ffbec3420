import { isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { answersAlone } from '../quiz/statistics/alone.ts'
import { currentAnswers } from '../quiz/statistics/current.ts'
import { minimum } from '../quiz/statistics/minimum.ts'
import { type QuestionCount, questionCount } from '../quiz/statistics/questions.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import { Bars } from '../site/bars.tsx'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  quiz: Quiz
  point: Point
  /** Before the answer. */
  progress: Progress
  choice: Choice
  others: Totals | undefined
}

/** The share of readers who gave each answer; nothing where too few have answered. */
export function Others({ view, quiz, point: { question }, progress, choice, others }: Props) {
  if (!others) return null
  const questions = quiz.points.map(({ question }) => question)
  const count = comparable(currentAnswers(others, questions), question.id, progress)
  if (!count) return null
  const { words: w } = view
  return (
    <section class="others">
      <h2>{w.compare.answers}</h2>
      <Bars
        view={view}
        caption={w.compare.among(count.answered)}
        rows={question.choices.map((each) => ({
          label: each.text,
          share: (count.answers.get(each.id) ?? 0) / count.answered,
          marks: [
            ...(each === choice ? [w.compare.yourAnswer] : []),
            ...(each.correct ? [w.feedback.answer] : []),
          ],
        }))}
      />
    </section>
  )
}

/** Who is asked a question alone is set beside others who were, or else, as all are, beside whole attempts. */
function comparable(
  others: Totals,
  question: string,
  progress: Progress,
): QuestionCount | undefined {
  const here = answersAlone(others).find(({ origin }) => origin === progress.origin)
  const alone = isAlone(progress) ? here?.questions.get(question) : undefined
  const whole = questionCount(others, question)
  return [alone, whole].find((count) => count && count.answered >= minimum)
}
