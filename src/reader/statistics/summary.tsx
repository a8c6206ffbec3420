import { formatMoment } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { mean } from '../../quiz/statistics/scores.ts'
import type { LiveView } from '../../scores/live.ts'
import { columns } from '../../site/columns.tsx'
import type { View } from '../../site/site.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  live: LiveView | null
  attempts: number
  scores: number[]
}

/** The quiz at a glance: how often it was finished, and how the scores are spread. */
export function Summary({ view, quiz, live, attempts, scores }: Props) {
  const w = statisticsWords[view.lang]
  const { compare, result } = view.words
  const average = mean(scores)
  if (average === undefined) {
    return (
      <>
        <p class="summary">{w.times(attempts)}</p>
        {attempts > 0 && <p>{w.tooFew(minimum)}</p>}
        {live && <AsOf view={view} ms={live.asOf} />}
      </>
    )
  }
  const sums = [
    [w.finished, attempts],
    [w.mean, result.outOf(Math.round(10 * average) / 10, quiz.points.length)],
    [w.all, compare.percent((scores.at(-1) ?? 0) / attempts)],
  ]
  return (
    <>
      <dl class="summary">
        {sums.map(([name, value]) => (
          <div>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {columns({ caption: compare.columns(attempts), counts: scores, heading: result.score })}
      {live && <AsOf view={view} ms={live.asOf} />}
    </>
  )
}

/** Until when it was counted. */
function AsOf({ view, ms }: { view: View; ms: number }) {
  const w = statisticsWords[view.lang]
  const { day, time, zone } = formatMoment(view.lang, ms, view.timeZone)
  return (
    <p class="note">
      {w.counted} <time datetime={new Date(ms).toISOString()}>{w.moment(day, time, zone)}</time>
    </p>
  )
}
