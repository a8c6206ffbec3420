import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { plainly } from './plainly.ts'
import { formsIn, shared, wordsOf } from './text-words.ts'

/** How many more words than any wrong choice the right one has to share with its prompt: more than one name is. */
const margin = 3

/** Prompts that give their answer away, and prompts that ask nothing. */
export const prompts: Advice = function* ({ lang, points, finding }) {
  for (const { path, point } of points) {
    const at = [...path, 'question', 'prompt']
    const { prompt } = point.question
    if (!/[?؟:….!]["”»)]*$/.test(plainly(prompt))) {
      yield finding(
        at,
        'This prompt asks nothing: make it a question, or an instruction that ends with a full stop or a colon.',
      )
    }
    const { choices, right } = choicesIn(point.question)
    const forms = formsIn(wordsOf(lang, prompt))
    const counts = choices.map(({ text }) => shared(wordsOf(lang, text), forms))
    const own = right && counts[right.index]
    const most = Math.max(
      0,
      ...counts.filter((_, i) => i !== right?.index).map(({ length }) => length),
    )
    if (!own || own.length < most + margin) continue
    const words = own.map(({ text }) => text).join(' … ')
    yield finding(
      at,
      `This prompt gives its answer away: the right choice alone takes up its words, «${words}». Ask in other words, or use them in a wrong choice too.`,
    )
  }
}
