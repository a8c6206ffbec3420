import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { formsIn, shared, wordsOf } from './text-words.ts'

/** How many more words than any other a choice has to share to stand out. */
const margin = 2

/** Right choices that can be told without any text, since the others are made of their pieces. */
export const siblings: Advice = function* ({ lang, points, finding }) {
  for (const { path, point } of points) {
    const { choices, right } = choicesIn(point.question)
    if (!right || choices.length < 3) continue
    const words = choices.map(({ text }) => wordsOf(lang, text))
    const forms = words.map(formsIn)
    const sums = words.map((own, i) =>
      forms.reduce((sum, other, j) => (i === j ? sum : sum + shared(own, other).length), 0),
    )
    const others = sums.filter((_, i) => i !== right.index)
    const own = sums[right.index] ?? 0
    if (own < Math.max(...others) + margin) continue
    yield finding(
      [...path, 'question', 'choices', right.index, 'text'],
      'This choice can be told without the article: it has more words in common with the others than any of them has. Let two wrong choices share what is only in this one and another.',
    )
  }
}
