import type { Rule } from '../quiz-file.ts'
import { withoutHtml } from './markup.ts'

export const latin =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d .,'’&/-]*[\p{Script=Latin}\p{M}\d])?/gu

/** Letters, vowel signs and «، ؛ ؟», but not digits, which have a rule of their own. */
export const arabic =
  /[\p{scx=Arabic}--[\p{Nd}\p{Cf}\u0640]](?:[\p{scx=Arabic} ]*[\p{scx=Arabic}--[\p{Nd}\p{Cf}]])?/gv

/** Words in the other language without the mark that tells browsers and screen readers so. */
export const letters: Rule = function* ({ lang, prose, finding }) {
  for (const { path, runs } of prose) {
    for (const { text, lang: marked } of runs) {
      const words = withoutHtml(text).replace(/\{[^{}\n]{0,60}\}?/g, ' ')
      const expected = marked ?? lang
      for (const [found] of words.matchAll(expected === 'ar' ? latin : arabic)) {
        yield finding(path, sentence(found, expected, marked !== undefined), found)
      }
    }
  }
}

function sentence(found: string, expected: 'ar' | 'en', inMark: boolean): string {
  const letters = expected === 'ar' ? 'Latin' : 'Arabic'
  return inMark
    ? `«${found}» is in ${letters} letters inside {${expected}:…}: take it out of the brackets.`
    : `«${found}» is in ${letters} letters: write it as {${expected === 'ar' ? 'en' : 'ar'}:${found}}, or in ${expected === 'ar' ? 'Arabic' : 'Latin'} letters.`
}
