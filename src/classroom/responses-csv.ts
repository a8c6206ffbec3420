import { commaSeparated } from '../exports/comma-separated.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { StoredEvent } from '../scores/event.ts'

/**
 * The published attempts as CSV for programs: a row each with its score; for every question what was
 * given, 1 or 0, and one mark for each part where it has several, all by id and as an event holds it
 * (docs/responses.md). The rows stand in the order of what they say, so that their order tells nothing.
 */
export function responsesCsv(quiz: Quiz, attempts: StoredEvent[]): string {
  const questions = questionsIn(quiz, attempts)
  const rows = attempts.map(({ payload }) => {
    const given = new Map(payload.answers.map(([question, ...answer]) => [question, answer]))
    return [
      String(payload.score),
      ...questions.flatMap((id) => {
        const [response, right, marks] = given.get(id) ?? []
        return [response ?? '', right === undefined ? '' : String(right), marks ?? '']
      }),
    ]
  })
  const head = questions.flatMap((id) => [id, `${id}.right`, `${id}.parts`])
  return commaSeparated([['score', ...head], ...rows.sort()])
}

/** The quiz's questions, and those it had before that somebody answered. */
export function questionsIn({ points }: Quiz, attempts: StoredEvent[]): string[] {
  const own = points.map(({ question }) => question.id)
  const asked = new Set(attempts.flatMap(({ payload }) => payload.answers.map(([id]) => id)))
  return [...own, ...[...asked].filter((id) => !own.includes(id)).sort()]
}
