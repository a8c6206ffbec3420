import { columns } from '../site/columns.tsx'
import type { View } from '../site/site.ts'
import type { Report } from './report.ts'
import { classroomWords } from './words.ts'

/** How many had each score: a table drawn as columns, and its mean and deviation in words above. */
export function ScoreHistogram({ view, results }: { view: View; results: Report }) {
  const { live: w } = classroomWords[view.lang]
  const { compare } = view.words
  const { scores, mean, deviation } = results
  return (
    <section class="chapter">
      <h2>{w.spreadTitle}</h2>
      {mean !== undefined && deviation !== undefined && (
        <p class="mean">
          <strong>{w.mean(tenth(mean), scores.length - 1)}</strong>{' '}
          <span aria-hidden="true">·</span> {w.spread(tenth(deviation))}
        </p>
      )}
      <div class="histogram">
        {columns({
          caption: w.scores,
          counts: scores,
          heading: compare.heads.score,
          counted: true,
        })}
      </div>
    </section>
  )
}

const tenth = (value: number) => Math.round(value * 10) / 10
