import { limits } from '../limits.ts'
import type { Rule } from '../quiz-file.ts'

/** What a stored answer needs besides the ids of its question and its choice. */
const around = 8

/** Ids so long that a finished attempt would not fit into one stored event. */
export const eventSize: Rule = function* ({ quiz, finding }) {
  if (!quiz) return
  const size = quiz.points
    .map(({ question }) => {
      const longest = Math.max(...question.choices.map(({ id }) => id.length))
      return question.id.length + longest + around
    })
    .reduce((sum, length) => sum + length, 0)
  if (size > limits.event) {
    yield finding(
      ['points'],
      `The ids of the questions and choices take ${size} of the ${limits.event} characters a stored attempt has for them: shorten ids, or split the quiz in two.`,
    )
  }
}
