import { listsIn } from '../../src/kinds/schemas.ts'
import { tidy } from '../../src/kinds/tidy.ts'
import type { Rule } from '../quiz-file.ts'

/** Choices, items or targets of a question that say the same. */
export const sameTexts: Rule = function* ({ points, finding }) {
  for (const { path, point } of points) {
    for (const { field, things } of listsIn(point.question)) {
      const texts = things.map(({ text }) => tidy(text))
      for (const [index, text] of texts.entries()) {
        if (texts.indexOf(text) === index) continue
        yield finding(
          [...path, 'question', field, index, 'text'],
          `Another of the ${field} of this question says the same: write a different one.`,
        )
      }
    }
  }
}
