import type { View } from '../site/site.ts'
import { Bar } from './bar.tsx'
import type { Report } from './report.ts'
import { classroomWords } from './words.ts'

/** How many had each score: a table with bars, and its mean and spread in words above. */
export function Scores({ view, results }: { view: View; results: Report }) {
  const { live: w } = classroomWords[view.lang]
  const { scores, mean, deviation } = results
  const most = Math.max(...scores, 1)
  return (
    <>
      {mean !== undefined && deviation !== undefined && (
        <p class="mean">
          <strong>{w.mean(tenth(mean), scores.length - 1)}</strong>{' '}
          <span aria-hidden="true">·</span> {w.spread(tenth(deviation))}
        </p>
      )}
      <table class="histogram">
        <caption>{w.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{w.score}</th>
            <th scope="col" colspan={2}>
              {w.pupils}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((pupils, score) => (
            <tr>
              <th scope="row">{score}</th>
              <td>{pupils}</td>
              <td class="drawn">
                <Bar share={pupils / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const tenth = (value: number) => Math.round(value * 10) / 10
