import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

/** Choices that stand for all others, or for none of them. */
export const allOrNone: Advice = function* ({ lang, points, finding }) {
  for (const { path, point } of points) {
    for (const { text, index } of choicesIn(point.question).choices) {
      const found = plainly(text).match(adviceWords[lang].allOrNone)?.[0]
      if (!found) continue
      yield finding(
        [...path, 'question', 'choices', index, 'text'],
        `«${found}» can be told right or wrong from one of the other choices alone: write what it stands for, or make the question one of several right choices (type: multiple).`,
      )
    }
  }
}
