import { isChoice } from '../../src/kinds/schemas.ts'
import type { Rule } from '../quiz-file.ts'
import { lengthOf, tidy } from '../tidy.ts'

/** Below this, "twice as long" is a matter of a word or a digit and gives nothing away. */
const noticeable = 10

/** What each question owes its reader: one right choice, which its length does not give away. */
export const choices: Rule = function* ({ points, finding }) {
  for (const { path, point } of points) {
    if (!isChoice(point.question)) continue
    const at = [...path, 'question', 'choices']
    const written = point.question.choices
    const right = written.filter((choice) => choice.correct)
    if (right.length !== 1) {
      yield finding(
        at,
        right.length === 0
          ? 'None of these choices is right: add the line “correct: true” to one of them.'
          : `${right.length} of these choices are right: keep “correct: true” on one of them.`,
      )
      continue
    }
    const wrong = written.filter((choice) => !choice.correct).map(({ text }) => lengthOf(text))
    const mean = wrong.reduce((sum, length) => sum + length, 0) / wrong.length
    for (const [index, choice] of written.entries()) {
      const length = lengthOf(choice.text)
      if (choice.correct && length >= 2 * mean && length >= mean + noticeable) {
        yield finding(
          [...at, index, 'text'],
          `The right choice has ${length} characters and the others about ${Math.round(mean)}, which gives it away: shorten it, or say more in the others.`,
        )
      }
      const same = written.findIndex((other) => tidy(other.text) === tidy(choice.text))
      if (same < index) {
        yield finding(
          [...at, index, 'text'],
          'Another choice of this question says the same: write a different one.',
        )
      }
    }
  }
}
