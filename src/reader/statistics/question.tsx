import { drawnKind } from '../../kinds/drawings.ts'
import { kindsWords } from '../../kinds/words.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { Bar, Bars } from '../../site/bars.tsx'
import { more } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { QuestionStatistics } from './data.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  count: QuestionStatistics
}

/** How many had a question right; opened, how it was answered and what was mistaken for the answer. */
export function Question({ view, quiz, count }: Props) {
  const { compare, feedback } = view.words
  const w = statisticsWords[view.lang]
  const place = quiz.points.findIndex(({ question }) => question.id === count.id)
  const question = quiz.points[place]?.question
  if (!question) return null
  const { answered, correct, answers } = count
  const counted = drawnKind(question).counted(view.lang, question)
  const most = Math.max(...counted.map(({ key, right }) => (right ? 0 : (answers[key] ?? 0))))
  // Of many pairs and places, those that are right, and the mistake made most.
  const rows = counted.filter(({ key, shown }) => shown || (most > 0 && answers[key] === most))
  const { unsure = 0 } = count
  return (
    <details class="counted">
      <summary>
        <b>{place + 1}</b>{' '}
        <h3>
          <Text>{question.prompt}</Text>
        </h3>{' '}
        <span class="of">
          <span class="hidden">{w.right}</span> {compare.percent(correct / answered)} {more}
        </span>
        <Bar share={correct / answered} />
      </summary>
      <Bars
        view={view}
        caption={compare.among(answered)}
        columns={[compare.heads.answer, compare.heads.readers]}
        rows={[
          ...rows.map(({ key, text, right }) => ({
            label: text,
            share: (answers[key] ?? 0) / answered,
            mark: right
              ? { right, label: feedback.answer }
              : most > 0 && answers[key] === most
                ? { right, label: w.mostWrong }
                : undefined,
          })),
          ...(unsure > 0
            ? [{ label: kindsWords[view.lang].unknown, share: unsure / answered }]
            : []),
        ]}
      />
    </details>
  )
}
