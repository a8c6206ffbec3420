import { longestAnswer } from '../../src/kinds/kinds.ts'
import { limits } from '../../src/kinds/limits.ts'
import { compileQuestion } from '../../src/kinds/schemas.ts'
import type { Rule } from '../quiz-file.ts'

/** Ids so long that a finished attempt would not fit into one stored event. */
export const eventSize: Rule = function* ({ quiz, finding }) {
  if (!quiz) return
  const size = quiz.points
    .map(({ question }) => longestAnswer(compileQuestion(question, { slug: '', hash: String })) + 1)
    .reduce((sum, length) => sum + length, 0)
  if (size > limits.event) {
    yield finding(
      ['points'],
      `The longest answers take ${size} of the ${limits.event} bytes a stored attempt has for them: shorten ids, or split the quiz in two.`,
    )
  }
}
