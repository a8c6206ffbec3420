import { choicesOf } from '../../quiz/choices-of.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { discrimination } from '../../quiz/statistics/discrimination.ts'
import { discriminationLevel } from '../../quiz/statistics/level.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import { Bars } from '../../site/bars.tsx'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { Coefficient } from './coefficient.tsx'
import type { QuestionStatistics } from './data.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  count: QuestionStatistics
  totals: Totals
}

/** How one question was answered, what was mistaken for the answer, and what it tells of its readers. */
export function Question({ view, quiz, count, totals }: Props) {
  const { compare, feedback } = view.words
  const w = statisticsWords[view.lang]
  const ids = quiz.points.map(({ question }) => question.id)
  const question = quiz.points[ids.indexOf(count.id)]?.question
  if (!question) return null
  const { answered, correct, answers } = count
  const wrong = choicesOf(question).filter((choice) => !choice.correct)
  const most = Math.max(...wrong.map(({ id }) => answers[id] ?? 0))
  return (
    <section>
      <h3>
        <Text>{question.prompt}</Text>
      </h3>
      <p>{w.right(compare.percent(correct / answered))}</p>
      <Bars
        view={view}
        caption={compare.among(answered)}
        columns={[compare.heads.answer, compare.heads.readers]}
        rows={choicesOf(question).map((choice) => ({
          label: choice.text,
          share: (answers[choice.id] ?? 0) / answered,
          marks: choice.correct
            ? [feedback.answer]
            : most > 0 && answers[choice.id] === most
              ? [w.mostWrong]
              : [],
        }))}
      />
      <Coefficient
        view={view}
        name={w.discrimination}
        value={discrimination(totals, ids, count.id)}
        says={(value) => w.discriminates[discriminationLevel(value)]}
      />
    </section>
  )
}
