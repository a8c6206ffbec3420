import type { Cell } from '../exports/workbook.ts'
import { drawnKind } from '../kinds/drawings.ts'
import { unknown } from '../kinds/kind.ts'
import { type Question, verdictOf } from '../kinds/kinds.ts'
import { storedParts } from '../kinds/stored.ts'
import { kindsWords } from '../kinds/words.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { EventPayload, StoredEvent } from '../scores/event.ts'
import { shorten } from '../site/shorten.ts'
import { questionsIn } from './responses-csv.ts'
import { classroomWords } from './words.ts'

/** How much of a prompt heads a column, in characters. */
const mostOfPrompt = 48

/** Between the letters or numbers of one answer: nothing that a spreadsheet takes for a number or a date. */
const between = ' · '

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
      const cells = ids.flatMap((id) => cellsOf(quiz, asked.get(id), given.get(id)))
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

/** What was given to a question, and its mark; both empty where it was not asked. */
function cellsOf(
  { lang }: Quiz,
  question: Question | undefined,
  answer: EventPayload['answers'][number] | undefined,
): [Cell, Cell] {
  if (!answer) return ['', '']
  const [, given, right, marks] = answer
  if (given === unknown) return [kindsWords[lang].unknown, 0]
  const parts = storedParts([given, marks], right === 1)
  if (!question || !parts) return [given, right]
  const said = drawnKind(question).inCell(lang, question, parts).join(between) || given
  // What was rightly left as it was is not stored.
  const isPartly = right === 0 && verdictOf(question, parts) !== 'wrong'
  return [isPartly ? `${said} (${classroomWords[lang].table.partly})` : said, right]
}
