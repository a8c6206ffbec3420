import type { Quiz } from '../../quiz/quiz.ts'
import { currentAnswers } from '../../quiz/statistics/current.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { singleAnswerCounts } from '../../quiz/statistics/single-answer-counts.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import { type BarRow, Bars } from '../../site/bars.tsx'
import type { View } from '../../site/site.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  totals: Totals
}

/** How questions asked by themselves were answered, in newsletters and on other pages; nothing of too few. */
export function SingleQuestions({ view, quiz, totals }: Props) {
  const w = statisticsWords[view.lang]
  const { heads } = view.words.compare
  const asked = quiz.points.map(({ question }) => question)
  const origins = singleAnswerCounts(currentAnswers(totals, asked)).flatMap(
    ({ origin, questions }) => {
      const rows = asked.flatMap(({ id, prompt }): BarRow[] => {
        const { answered, correct } = questions.get(id) ?? { answered: 0, correct: 0 }
        if (answered < minimum) return []
        return [{ label: prompt, note: w.answers(answered), share: correct / answered }]
      })
      return rows.length > 0 ? [{ origin, rows }] : []
    },
  )
  if (origins.length === 0) return null
  return (
    <section>
      <h2>{w.alone}</h2>
      <p class="note">{w.aloneHint}</p>
      {origins.map(({ origin, rows }) => (
        <Bars
          view={view}
          caption={w.origin[origin]}
          columns={[heads.question, heads.right]}
          rows={rows}
        />
      ))}
    </section>
  )
}
