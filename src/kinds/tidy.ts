import { defaultLang } from '../languages/languages.ts'
import { runs } from '../quiz/text.ts'

const graphemes = new Intl.Segmenter(defaultLang, { granularity: 'grapheme' })

/** Letters, digits and signs that are one character each: most texts have no others, and are read at once. */
const isPlain =
  /^[\u0020-\u024f\u060c-\u060f\u061b-\u064a\u0660-\u066f\u0671-\u06d3\u2010-\u2027\u2039\u203a]*$/
const needless = /^\s| {2}|\s$/

/** A text as the compiler writes it: in Unicode's normal form, every run of blanks one space. */
export function tidy(text: string): string {
  if (isPlain.test(text) && !needless.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ')
    .trim()
}

/** The length of a text as a reader sees it: a letter with its vowel signs is one, marks are none. */
export function lengthOf(text: string): number {
  const shown = runs(tidy(text))
    .map((run) => run.text)
    .join('')
  return isPlain.test(shown) ? shown.length : [...graphemes.segment(shown)].length
}
