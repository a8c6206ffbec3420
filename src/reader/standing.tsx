import type { Quiz } from '../quiz/quiz.ts'
import { count, placeOf, scoresOf, shareAtMost } from '../quiz/statistics/scores.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import { Bars } from '../site/bars.tsx'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  quiz: Quiz
  /** Questions answered right. */
  score: number
  /** This attempt among them. */
  others: Totals | undefined
}

/** Where a score stands among those of all readers; nothing where there are too few. */
export function Standing({ view, quiz, score, others }: Props) {
  if (!others) return null
  const scores = scoresOf(
    others,
    quiz.points.map(({ question }) => question.id),
  )
  const place = placeOf(scores, score)
  if (!place) return null
  const { compare: w } = view.words
  // Rounded down: it is at least so many. Without the last term 100 × 0.29 would come to 28.
  const ofHundred = Math.floor(100 * shareAtMost(place) + 1e-9)
  return (
    <section class="standing">
      <h2>{w.scores}</h2>
      {ofHundred > 0 && <p>{w.asWell(ofHundred)}</p>}
      <Scores view={view} scores={scores} own={score} />
    </section>
  )
}

/** How many attempts had each score, the best first. `own` is the reader's. */
export function Scores({ view, scores, own }: { view: View; scores: number[]; own?: number }) {
  const { compare, result } = view.words
  const readers = count(scores)
  const rows = scores.map((times, score) => ({
    label: result.outOf(score, scores.length - 1),
    share: times / readers,
    marks: score === own ? [compare.yourScore] : [],
  }))
  return <Bars view={view} caption={compare.among(readers)} rows={rows.reverse()} short />
}
