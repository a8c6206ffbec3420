import { giveawaysIn } from '../../src/kinds/schemas.ts'
import type { Finding } from '../finding.ts'
import type { QuizFolder } from '../folder.ts'

/**
 * What gives a question away, by its ids or its order. An id that readers have had already stays as it
 * is: what they answered is kept under it.
 */
export function* giveaways(
  { editions }: QuizFolder,
  files: QuizFolder['files'],
): Iterable<Finding> {
  const asked = editions.flatMap(({ questions }) => questions)
  for (const { points, finding } of files) {
    for (const { path, point } of points) {
      const had = asked.flatMap(({ id, items }) => (id === point.question.id ? items : []))
      for (const { at, message, part } of giveawaysIn(point.question)) {
        if (part !== undefined && had.includes(part)) continue
        yield finding([...path, 'question', ...at], message, part)
      }
    }
  }
}
