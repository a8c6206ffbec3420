import { formatCount, formatRounded } from '../../languages/format.ts'
import type { Mode, Quiz } from '../../quiz/quiz.ts'
import { discrimination } from '../../quiz/statistics/discrimination.ts'
import { consistencyLevel, discriminationLevel } from '../../quiz/statistics/level.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { kr20 } from '../../quiz/statistics/reliability.ts'
import { byMode, commonestMode } from '../../quiz/statistics/scores.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import { Bars } from '../../site/bars.tsx'
import { more } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { Coefficient } from './coefficient.tsx'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  totals: Totals
}

/**
 * For those who ask whether the questions measure what they should: each coefficient with its words, and
 * within one mode. Of both modes together, what one makes easier would pass for understanding.
 */
export function Quality({ view, quiz, totals }: Props) {
  const w = statisticsWords[view.lang]
  const ids = quiz.points.map(({ question }) => question.id)
  const commonest = commonestMode(totals, ids)
  const enough = byMode(totals, ids).filter(({ attempts }) => attempts >= minimum)
  const modes = enough.length > 0 ? enough.map(({ mode }) => mode) : [commonest]
  return (
    <details class="aside">
      <summary>
        <h2>{w.quality}</h2> {more}
      </summary>
      <h3>{w.consistency}</h3>
      {modes.map((mode) => (
        <Coefficient
          view={view}
          name={`${w.kr20}, ${w.mode[mode]}`}
          value={kr20(totals, ids, mode)}
          says={(value) => w.consistent[consistencyLevel(value)]}
        />
      ))}
      <Discrimination {...{ view, ids, totals }} mode={commonest} />
      <Modes {...{ view, quiz, ids, totals }} />
    </details>
  )
}

interface DiscriminationProps extends Omit<Props, 'quiz'> {
  ids: string[]
  mode: Mode
}

/** Of each question, whether readers who get it right get the others right as well. */
function Discrimination({ view, ids, totals, mode }: DiscriminationProps) {
  const w = statisticsWords[view.lang]
  return (
    <table class="coefficients">
      <caption>
        <Text>{w.discrimination}</Text> ({w.mode[mode]})
      </caption>
      <thead>
        <tr>
          <th scope="col">{view.words.compare.heads.question}</th>
          <th scope="col">{w.coefficient}</th>
          <th scope="col">{w.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id, i) => {
          const value = discrimination(totals, ids, id, mode)
          return (
            <tr>
              <th scope="row">
                <span class="hidden">{view.words.compare.heads.question}</span> {i + 1}
              </th>
              <td>{value === undefined ? '–' : <bdi>{formatRounded(view.lang, value, 2)}</bdi>}</td>
              <td>{w.discriminates[discriminationLevel(value)]}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The mean score of those who read first and of those who were asked first. */
function Modes({ view, quiz, ids, totals }: Props & { ids: string[] }) {
  const w = statisticsWords[view.lang]
  const { compare, result } = view.words
  const asked = quiz.points.length
  return (
    <Bars
      view={view}
      caption={w.modesCaption}
      columns={[compare.heads.way, compare.heads.mean]}
      rows={byMode(totals, ids).map(({ mode, attempts, mean = 0 }) => ({
        label: w.mode[mode],
        note: formatCount(view.lang, attempts, 'attempts'),
        share: mean / asked,
        value: attempts < minimum ? w.few : result.outOf(Math.round(10 * mean) / 10, asked),
      }))}
    />
  )
}
