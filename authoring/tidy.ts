import { defaultLang } from '../src/languages/languages.ts'
import { runs } from '../src/quiz/text.ts'

const graphemes = new Intl.Segmenter(defaultLang, { granularity: 'grapheme' })

/** A text as the compiler writes it: in Unicode's normal form, every run of blanks one space. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}

/** The length of a text as a reader sees it: a letter with its vowel signs is one, marks are none. */
export function lengthOf(text: string): number {
  const shown = runs(tidy(text))
    .map((run) => run.text)
    .join('')
  return [...graphemes.segment(shown)].length
}
