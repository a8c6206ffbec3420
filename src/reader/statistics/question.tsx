import { drawnKind } from '../../kinds/drawings.ts'
import { words as kindsWords } from '../../kinds/words.ts'
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
  const counted = drawnKind(question).counted(view.lang, question)
  const most = Math.max(...counted.map(({ key, right }) => (right ? 0 : (answers[key] ?? 0))))
  // Of many pairs and places, those that are right, and the mistake made most.
  const rows = counted.filter(({ key, shown }) => shown || (most > 0 && answers[key] === most))
  const { unsure = 0 } = count
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
        rows={[
          ...rows.map(({ key, text, right }) => ({
            label: text,
            share: (answers[key] ?? 0) / answered,
            marks: right
              ? [feedback.answer]
              : most > 0 && answers[key] === most
                ? [w.mostWrong]
                : [],
          })),
          ...(unsure > 0
            ? [{ label: kindsWords[view.lang].unknown, share: unsure / answered }]
            : []),
        ]}
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
