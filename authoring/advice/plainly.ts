import { runs } from '../../src/quiz/text.ts'

const signs = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g

const known = new Map<string, string>()

/** How many texts are remembered: those of a quiz, which several pieces of advice read. */
const most = 500

/** A text on one line as patterns read it: without vowel signs and without the marks of the other language. */
export function plainly(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const plain = runs(text)
    .map((run) => run.text)
    .join('')
    .replace(signs, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (known.size >= most) known.clear()
  known.set(text, plain)
  return plain
}
