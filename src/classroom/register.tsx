import type { Verdict } from '../kinds/kinds.ts'
import { boardPath } from '../paths.ts'
import { cross, dash, tick } from '../site/marks.ts'
import { Text } from '../site/text.tsx'
import type { BoardProps } from './classroom.ts'
import { verdictOn } from './given-cells.ts'
import { type ListResults, listResults } from './list-results.ts'
import { classroomWords } from './words.ts'

type Props = Pick<BoardProps, 'view' | 'owned'>

/** In a class with list numbers: who has finished, who has not, and the score of each; elsewhere nothing. */
export function Register({ view, owned }: Props) {
  const { list: w } = classroomWords[view.lang]
  const { events, group, quiz } = owned
  if (group.list === undefined || !events) return null
  const results = listResults(quiz, group.list, events)
  const { finished, due, twice, unnumbered } = results
  const inWords = (numbers: number[]) => numbers.join(w.between)
  return (
    <div class="register">
      <h3>{w.title}</h3>
      <p>
        {w.finished(finished.length, group.list)}{' '}
        {due.length === 0
          ? w.all
          : finished.length > 0 && (group.closed ? w.notAtAll : w.notYet)(inWords(due))}
      </p>
      <Numbers {...{ view, results }} />
      {twice.length > 0 && <p class="note">{w.twice(inWords(twice))}</p>}
      {unnumbered > 0 && <p class="note">{w.unnumbered(unnumbered)}</p>}
      {events.leftOut.length > 0 && <p class="note">{w.leftOut}</p>}
      {finished.length > 0 && <Scores {...{ view, owned, results }} />}
      <p class="note">{w.told}</p>
    </div>
  )
}

/** Every number of the list, drawn as finished or not. */
function Numbers({ view, results }: Pick<Props, 'view'> & { results: ListResults }) {
  const { list: w } = classroomWords[view.lang]
  const { finished, due } = results
  const numbers = [...finished, ...due].sort((a, b) => a - b)
  return (
    <ol class="who">
      {numbers.map((number) => (
        <li class={due.includes(number) ? undefined : 'done'}>
          {number}
          <span class="hidden"> {due.includes(number) ? w.due : w.done}</span>
        </li>
      ))}
    </ol>
  )
}

/** A row for each attempt: its score, of the questions it was asked, and the verdict on each that the quiz has now. */
function Scores({ view, owned, results }: Props & { results: ListResults }) {
  const { list: w } = classroomWords[view.lang]
  const { quiz, code, key } = owned
  const rows = results.rows.map(({ answers, ...row }) => ({
    ...row,
    verdicts: quiz.points.map(({ question }, i) => {
      const answer = answers[i]
      return answer && verdictOn(question, answer)
    }),
  }))
  const isPartly = rows.some(({ verdicts }) => verdicts.includes('partly'))
  return (
    <>
      <section class="scrolled" tabindex={0} aria-labelledby="scores">
        <table class="scores">
          <caption id="scores">{w.scores}</caption>
          <thead>
            <tr>
              <th scope="col">{w.number}</th>
              <th scope="col">{w.score}</th>
              {quiz.points.map((_, i) => (
                <th scope="col">
                  <span class="hidden">{w.question(i + 1)}</span>
                  <span aria-hidden="true">{i + 1}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, score, of, verdicts }) => (
              <tr>
                <th scope="row">{number}</th>
                <td>
                  <span aria-hidden="true">
                    {score}/{of}
                  </span>
                  <span class="hidden">{view.words.result.outOf(score, of)}</span>
                </td>
                {verdicts.map((verdict) => (
                  <td class={verdict && `is-${verdict}`}>
                    <Mark {...{ view, verdict }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isPartly && (
        <p class="note">
          {dash} {w.partlyCounts}
        </p>
      )}
      <p class="files">
        <a href={boardPath(view.lang, code, key, '/list.xlsx')} download>
          <Text>{w.table}</Text>
        </a>
        {'\u00a0'}
        <span aria-hidden="true">·</span>{' '}
        <a href={boardPath(view.lang, code, key, '/list.csv')} download>
          <Text>{w.csv}</Text>
        </a>
        <span class="note in">{w.tableHint}</span>
      </p>
    </>
  )
}

const marks = { right: tick, partly: dash, wrong: cross }

function Mark({ view, verdict }: Pick<Props, 'view'> & { verdict: Verdict | undefined }) {
  const { list: w } = classroomWords[view.lang]
  return (
    <>
      {verdict ? marks[verdict] : <span aria-hidden="true">·</span>}
      <span class="hidden">{w[verdict ?? 'missing']}</span>
    </>
  )
}
