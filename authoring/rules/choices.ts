import { isChoice } from '../../src/kinds/schemas.ts'
import type { Rule } from '../quiz-file.ts'

/** Questions that ask for one choice and have none that is right, or several. */
export const choices: Rule = function* ({ points, finding }) {
  for (const { path, point } of points) {
    if (!isChoice(point.question)) continue
    const right = point.question.choices.filter((choice) => choice.correct)
    if (right.length === 1) continue
    yield finding(
      [...path, 'question', 'choices'],
      right.length === 0
        ? 'None of these choices is right: add the line “correct: true” to one of them.'
        : `${right.length} of these choices are right: keep “correct: true” on one of them.`,
    )
  }
}
