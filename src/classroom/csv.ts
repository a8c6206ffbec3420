import type { Quiz } from '../quiz/quiz.ts'
import type { StoredEvent } from '../scores/event.ts'

/**
 * The published attempts as CSV for a spreadsheet: a row each with its score and the choice given to
 * every question, by id. UTF-8 with a byte order mark, RFC 4180. The rows stand in the order of what
 * they say, so that their order tells nothing.
 */
export function resultsCsv(quiz: Quiz, attempts: StoredEvent[]): string {
  const own = quiz.points.map(({ question }) => question.id)
  const asked = new Set(attempts.flatMap(({ payload }) => payload.answers.map(([id]) => id)))
  const questions = [...own, ...[...asked].filter((id) => !own.includes(id)).sort()]
  const rows = attempts.map(({ payload }) => {
    const given = new Map(payload.answers.map(([question, choice]) => [question, choice]))
    return line([String(payload.score), ...questions.map((id) => given.get(id) ?? '')])
  })
  return `\uFEFF${[line(['score', ...questions]), ...rows.sort()].join('')}`
}

const line = (cells: string[]) => `${cells.map(cell).join(',')}\r\n`

/** A spreadsheet takes some beginnings for a formula: a leading apostrophe makes them text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
