import { boardPath } from '../paths.ts'
import { Text } from '../site/text.tsx'
import type { BoardProps } from './classroom.ts'
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

/** A row for each attempt: its score, of the questions it was asked, and whether each that the quiz has now was right. */
function Scores({ view, owned, results }: Props & { results: ListResults }) {
  const { list: w } = classroomWords[view.lang]
  const { quiz, code, key } = owned
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
            {results.rows.map(({ number, score, of, right }) => (
              <tr>
                <th scope="row">{number}</th>
                <td>{view.words.result.outOf(score, of)}</td>
                {right.map((each) => (
                  <td class={each ? 'is-right' : each === false ? 'is-wrong' : undefined}>
                    <Mark {...{ view }} right={each} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={boardPath(view.lang, code, key, '/list.xlsx')} download>
          <Text>{w.table}</Text>
        </a>
        {'\u00a0'}
        <span aria-hidden="true">·</span>{' '}
        <a href={boardPath(view.lang, code, key, '/list.csv')} download>
          <Text>{w.csv}</Text>
        </a>
      </p>
    </>
  )
}

function Mark({ view, right }: Pick<Props, 'view'> & { right: boolean | undefined }) {
  const { list: w } = classroomWords[view.lang]
  const [sign, word] = right ? ['✓', w.right] : right === false ? ['✗', w.wrong] : ['–', w.missing]
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="hidden">{word}</span>
    </>
  )
}
