import type { Quiz } from '../../quiz/quiz.ts'
import { retiredAnswers } from '../../quiz/statistics/questions.ts'
import { noTotals, type Totals } from '../../quiz/statistics/totals.ts'
import { more } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  totals: Totals | undefined
}

/** Whose numbers these are, and what was counted and is not among them. */
export function Notes({ view, quiz, totals = noTotals }: Props) {
  const w = statisticsWords[view.lang]
  const questions = quiz.points.map(({ question }) => question)
  const retired = retiredAnswers(totals, questions).reduce((sum, { given }) => sum + given, 0)
  const discarded = totals.discarded.reduce((sum, [, , sheets]) => sum + sheets, 0)
  return (
    <details class="aside">
      <summary>
        <h2>{w.notes}</h2> {more}
      </summary>
      <p>{w.who}</p>
      {retired > 0 && <p>{w.retired(w.answers(retired))}</p>}
      {discarded > 0 && <p>{w.discarded(w.answers(discarded))}</p>}
    </details>
  )
}
