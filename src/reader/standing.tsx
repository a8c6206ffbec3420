import { attemptCount, rankOf, scoresOf, shareAtMost } from '../quiz/statistics/scores.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import { columns } from '../site/columns.tsx'
import type { View } from '../site/site.ts'

/** Where a score stands among those of readers who answered the same questions. */
interface Standing {
  /** How many had each score. */
  scores: number[]
  /** It is at least as good as so many of a hundred; 0 where it is below all. */
  ofHundred: number
}

/** Nothing where there are too few. @param others this attempt among them */
export function standingOf(
  others: Totals | undefined,
  questions: string[],
  score: number,
): Standing | undefined {
  const scores = others && scoresOf(others, questions)
  const place = scores && rankOf(scores, score)
  // Rounded down: it is at least so many. Without the last term 100 × 0.29 would come to 28.
  return place && { scores, ofHundred: Math.floor(100 * shareAtMost(place) + 1e-9) }
}

/** How all readers did, with this one among them. */
export function ScoreColumns({
  view,
  standing: { scores },
  score,
}: {
  view: View
  standing: Standing
  score: number
}) {
  const { compare, result } = view.words
  return columns({
    caption: compare.columns(attemptCount(scores)),
    counts: scores,
    own: { value: score, label: compare.you },
    heading: result.score,
  })
}
