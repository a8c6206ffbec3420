import { formatNumber } from '../languages/format.ts'
import { singleAnswerCounts } from '../quiz/statistics/single-answer-counts.ts'
import type { LiveView } from '../scores/live.ts'
import type { View } from '../site/site.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** How many answered the question where it was asked alone, by where; and what is not counted. */
export function Numbers({
  view,
  snippet,
  live,
}: {
  view: View
  snippet: Snippet
  live: LiveView | undefined
}) {
  const { numbers: w } = newsletterWords[view.lang]
  const n = (value: number) => formatNumber(view.lang, value)
  return (
    <section class="numbers">
      <h2>{w.title}</h2>
      {live ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{w.origin}</th>
              <th scope="col">{w.answers}</th>
              <th scope="col">{w.right}</th>
              <th scope="col">{w.thrown}</th>
            </tr>
          </thead>
          <tbody>
            {singleAnswerCounts(live.totals)
              .reverse()
              .map(({ origin, questions, discarded }) => {
                const count = questions.get(snippet.point.question.id)
                return (
                  <tr data-origin={origin}>
                    <th scope="row">{w.origins[origin]}</th>
                    <td>{n(count?.answered ?? 0)}</td>
                    <td>{n(count?.correct ?? 0)}</td>
                    <td>{n(discarded)}</td>
                  </tr>
                )
              })}
          </tbody>
        </table>
      ) : (
        <p>{w.unknown}</p>
      )}
      <p class="note">{w.confirmed}</p>
      <p class="note">{w.discarded}</p>
    </section>
  )
}
