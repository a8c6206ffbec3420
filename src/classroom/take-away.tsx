import { fidelitySentence } from '../exports/fidelity.ts'
import { formats } from '../exports/formats.ts'
import { exportWords } from '../exports/words.ts'
import { boardPath, sideBySidePath, worksheetPath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { Text } from '../site/text.tsx'
import type { BoardProps } from './classroom.ts'
import { classroomWords } from './words.ts'

/** What can be printed and kept. */
export function TakeAway({ view, owned, seen }: Omit<BoardProps, 'shown'>) {
  const { take: w, print } = classroomWords[view.lang]
  const to = (below: string, fields?: Fields) =>
    boardPath(view.lang, owned.code, owned.key, below, fields)
  const names = exportWords[view.lang].formats
  const asSeen: Fields = seen ? [['seen', seen]] : []
  return (
    <section class="take chapter" id="take">
      <h2>{w.title}</h2>
      <ul>
        <li>
          <a href={worksheetPath(view.lang, owned.quiz.slug, owned.code)}>{w.worksheet}</a>
          <span class="note">
            <Text>{w.worksheetHint}</Text>
          </span>
        </li>
        <li>
          <a href={to('/answers')}>{w.answers}</a>
          <span class="note">{w.answersHint}</span>
        </li>
        <li>
          <a href={to('/results.xlsx', asSeen)} download>
            {owned.group.list === undefined ? w.table : w.tableByAttempt}
          </a>
          <span class="note">
            <Text>{w.tableHint}</Text>
          </span>
          <span class="note">
            <a href={to('/results.csv', asSeen)} download>
              <Text>{w.csv}</Text>
            </a>
          </span>
          <span class="note">
            <a href={to('/responses.csv', asSeen)} download>
              <Text>{w.responses}</Text>
            </a>
          </span>
        </li>
        <li>
          <a href={sideBySidePath(view.lang)} rel="noreferrer">
            {w.beside}
          </a>
          <span class="note">{w.besideHint}</span>
        </li>
      </ul>
      <details>
        <summary>
          <Text>{w.exports}</Text>
        </summary>
        <p class="note">{w.exportsHint}</p>
        <ul class="formats">
          {formats.map((format) => (
            <li>
              <a href={to(`/export/${format.id}`)}>
                <Text>{names[format.id].label}</Text>
              </a>
              <span>
                <Text>{names[format.id].use}</Text>.
              </span>
              <span class="note">{fidelitySentence(view.lang, format, owned.quiz)}</span>
            </li>
          ))}
        </ul>
      </details>
      <p class="note">{print.address}</p>
    </section>
  )
}
