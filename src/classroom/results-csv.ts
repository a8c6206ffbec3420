import { commaSeparated } from '../exports/comma-separated.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { StoredEvent } from '../scores/event.ts'

/**
 * The published attempts as CSV for a spreadsheet: a row each with its score and the choice given to
 * every question, by id. The rows stand in the order of what they say, so that their order tells
 * nothing.
 */
export function resultsCsv(quiz: Quiz, attempts: StoredEvent[]): string {
  const own = quiz.points.map(({ question }) => question.id)
  const asked = new Set(attempts.flatMap(({ payload }) => payload.answers.map(([id]) => id)))
  const questions = [...own, ...[...asked].filter((id) => !own.includes(id)).sort()]
  const rows = attempts.map(({ payload }) => {
    const given = new Map(payload.answers.map(([question, choice]) => [question, choice]))
    return [String(payload.score), ...questions.map((id) => given.get(id) ?? '')]
  })
  return commaSeparated([['score', ...questions], ...rows.sort()])
}
