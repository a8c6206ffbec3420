import { attemptCount } from '../quiz/statistics/scores.ts'
import { Bars } from '../site/bars.tsx'
import type { View } from '../site/site.ts'
import type { Report } from './report.ts'
import { classroomWords } from './words.ts'

/** How many had each score: a table with bars, and its mean and spread in words above. */
export function ScoreHistogram({ view, results }: { view: View; results: Report }) {
  const { live: w } = classroomWords[view.lang]
  const { compare, result } = view.words
  const { scores, mean, deviation } = results
  const attempts = attemptCount(scores) || 1
  return (
    <>
      {mean !== undefined && deviation !== undefined && (
        <p class="mean">
          <strong>{w.mean(tenth(mean), scores.length - 1)}</strong>{' '}
          <span aria-hidden="true">·</span> {w.spread(tenth(deviation))}
        </p>
      )}
      <div class="histogram">
        <Bars
          view={view}
          caption={w.scores}
          columns={[compare.heads.score, compare.heads.number]}
          rows={scores.map((pupils, score) => ({
            label: result.outOf(score, scores.length - 1),
            share: pupils / attempts,
            value: String(pupils),
          }))}
          short
        />
      </div>
    </>
  )
}

const tenth = (value: number) => Math.round(value * 10) / 10
