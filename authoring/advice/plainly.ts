import { runs } from '../../src/quiz/text.ts'
import { remembering } from '../remembering.ts'

const signs = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g

/** A text on one line as patterns read it: without vowel signs and without the marks of the other language. */
export const plainly = remembering((text) =>
  runs(text)
    .map((run) => run.text)
    .join('')
    .replace(signs, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim(),
)
