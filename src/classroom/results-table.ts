import type { Cell } from '../exports/cell.ts'
import { drawnKind } from '../kinds/drawings.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { StoredEvent } from '../scores/event.ts'
import { shorten } from '../site/shorten.ts'
import { between, givenCells } from './given-cells.ts'
import { questionsIn } from './responses-csv.ts'
import { classroomWords } from './words.ts'

/** How much of a prompt heads a column, in characters. */
const mostOfPrompt = 48

/**
 * The published attempts as people read them: a heading of numbers and short prompts, what is right, then
 * a row for each with what was given, 1 or 0 beside it, the total, and of how many questions it is: the
 * quiz may have changed since. What is given has the letters and numbers of the answer key. The rows stand
 * in the order of what they say, so that their order tells nothing.
 */
export function resultsTable(quiz: Quiz, attempts: StoredEvent[]): Cell[][] {
  const { table: w } = classroomWords[quiz.lang]
  const asked = new Map(quiz.points.map(({ question }) => [question.id, question]))
  const ids = questionsIn(quiz, attempts)
  const head = ids.flatMap((id, i) => {
    const question = asked.get(id)
    const prompt = question ? shorten(plain(question.prompt), mostOfPrompt) : id
    return [`${i + 1}. ${prompt}`, w.mark(i + 1)]
  })
  const key = ids.flatMap((id) => {
    const question = asked.get(id)
    return question ? [drawnKind(question).brief(quiz.lang, question).join(between), 1] : ['', '']
  })
  const rows = attempts
    .map(({ payload }) => {
      const given = new Map(payload.answers.map((answer) => [answer[0], answer]))
      const cells = ids.flatMap((id) => givenCells(quiz, asked.get(id), given.get(id)))
      const row = [...cells, payload.score, payload.answers.length]
      return { row, order: JSON.stringify(row) }
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  return [
    [w.attempt, ...head, w.total, w.outOf],
    [w.right, ...key, quiz.points.length, quiz.points.length],
    ...rows.map(({ row }, i) => [i + 1, ...row]),
  ]
}
