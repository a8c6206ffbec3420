import { lengthOf } from '../../src/kinds/tidy.ts'
import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'

/** By how much what is right has to be longer for readers to see it: a share, and characters. */
const share = 1.2
const least = 8

/** What is right and stands out because it is longer than all that is wrong. */
export const longest: Advice = function* ({ points, finding }) {
  for (const { path, point } of points) {
    const { choices } = choicesIn(point.question)
    const lengths = (correct: boolean) =>
      choices.filter((choice) => choice.correct === correct).map(({ text }) => lengthOf(text))
    const right = Math.min(...lengths(true))
    const wrong = Math.max(...lengths(false))
    const first = choices.findIndex(({ correct }) => correct)
    if (first < 0 || right < share * wrong || right < wrong + least) continue
    yield finding(
      [...path, 'question', 'choices', first, 'text'],
      `What is right has ${right} characters and what is wrong ${wrong} at most, which gives it away: shorten it, or say more in a wrong choice.`,
    )
  }
}
