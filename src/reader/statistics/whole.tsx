import { formatMoment } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { consistencyLevel } from '../../quiz/statistics/level.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { kr20 } from '../../quiz/statistics/reliability.ts'
import { byMode, mean } from '../../quiz/statistics/scores.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import type { LiveView } from '../../scores/live.ts'
import { Bars } from '../../site/bars.tsx'
import type { View } from '../../site/site.ts'
import { Scores } from '../standing.tsx'
import { Coefficient } from './coefficient.tsx'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  live: LiveView | null
  attempts: number
  scores: number[]
}

/** The quiz as a whole: how often it was finished, how the scores are spread, and how far they can be trusted. */
export function Whole({ view, quiz, live, attempts, scores }: Props) {
  const w = statisticsWords[view.lang]
  const ids = quiz.points.map(({ question }) => question.id)
  const average = mean(scores)
  return (
    <>
      <p class="summary">
        {w.times(attempts)}
        {average !== undefined && (
          <>
            {' '}
            <span aria-hidden="true">·</span> {w.mean(outOf(view, quiz, average))}
          </>
        )}
      </p>
      {attempts > 0 && average === undefined && <p>{w.tooFew(minimum)}</p>}
      {live && <AsOf view={view} ms={live.asOf} />}
      {live && attempts >= minimum && (
        <>
          <section>
            <h2>{w.scores}</h2>
            <Scores view={view} scores={scores} />
          </section>
          <section>
            <h2>{w.modes}</h2>
            <Modes {...{ view, quiz }} totals={live.totals} />
          </section>
          <section>
            <h2>{w.consistency}</h2>
            <Coefficient
              view={view}
              name={w.kr20}
              value={kr20(live.totals, ids)}
              says={(value) => w.consistent[consistencyLevel(value)]}
            />
          </section>
        </>
      )}
    </>
  )
}

/** The mean score of those who read first and of those who were asked first. */
function Modes({ view, quiz, totals }: { view: View; quiz: Quiz; totals: Totals }) {
  const w = statisticsWords[view.lang]
  const { heads } = view.words.compare
  const modes = byMode(
    totals,
    quiz.points.map(({ question }) => question.id),
  )
  return (
    <Bars
      view={view}
      caption={w.modesCaption}
      columns={[heads.way, heads.mean]}
      rows={modes.map(({ mode, attempts, mean = 0 }) => ({
        label: w.mode[mode],
        note: w.times(attempts),
        share: mean / quiz.points.length,
        value: attempts < minimum ? w.few : outOf(view, quiz, mean),
      }))}
    />
  )
}

const outOf = (view: View, quiz: Quiz, mean: number) =>
  view.words.result.outOf(Math.round(10 * mean) / 10, quiz.points.length)

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
