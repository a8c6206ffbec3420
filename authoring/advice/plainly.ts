import { runs } from '../../src/quiz/text.ts'

const signs = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g

/** A text on one line as patterns read it: without vowel signs and without the marks of the other language. */
export const plainly = (text: string): string =>
  runs(text)
    .map((run) => run.text)
    .join('')
    .replace(signs, '')
    .replace(/\s+/g, ' ')
    .trim()
