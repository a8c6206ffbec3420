import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

/** Questions of choices turned round by a small word that hurried readers overlook. */
export const negative: Advice = function* ({ lang, points, finding }) {
  const words = adviceWords[lang]
  for (const { path, point } of points) {
    if (choicesIn(point.question).choices.length === 0) continue
    const prompt = plainly(point.question.prompt)
    const found = prompt.match(words.negative)?.[0]
    if (!found || words.stressed.test(prompt)) continue
    yield finding(
      [...path, 'question', 'prompt'],
      `A hurried reader overlooks «${found}»: ask for what is so, or make the word stand out (${words.stressedExample}).`,
      found,
    )
  }
}
