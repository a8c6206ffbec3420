import { formatMoment } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { mean } from '../../quiz/statistics/scores.ts'
import { columns } from '../../site/columns.tsx'
import type { View } from '../../site/site.ts'
import type { QuizStatistics } from './data.ts'
import { Earlier } from './earlier.tsx'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  statistics: QuizStatistics
}

/** The quiz at a glance: how often it was finished, and how the scores are spread. */
export function Summary({ view, quiz, statistics }: Props) {
  const w = statisticsWords[view.lang]
  const { compare, result } = view.words
  const { attempts, scores, earlier, asOf } = statistics
  const average = mean(scores)
  if (average === undefined) {
    return (
      <>
        {(attempts > 0 || !earlier) && <p class="summary">{w.times(attempts)}</p>}
        {attempts > 0 && <p>{earlier ? w.fewScores(minimum) : w.tooFew(minimum)}</p>}
        <Earlier {...{ view, statistics }} />
        {asOf && <AsOf {...{ view, asOf }} />}
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
      <Earlier {...{ view, statistics }} />
      {columns({ caption: compare.columns(attempts), counts: scores, heading: result.score })}
      {asOf && <AsOf {...{ view, asOf }} />}
    </>
  )
}

/** Until when it was counted. */
function AsOf({ view, asOf }: { view: View; asOf: string }) {
  const w = statisticsWords[view.lang]
  const { day, time, zone } = formatMoment(view.lang, Date.parse(asOf), view.timeZone)
  return (
    <p class="note">
      {w.counted} <time datetime={asOf}>{w.moment(day, time, zone)}</time>
    </p>
  )
}
