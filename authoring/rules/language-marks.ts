import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Rule } from '../quiz-file.ts'

/** Curly brackets that are not a mark for the other language, or a mark that is not written well. */
export const languageMarks: Rule = function* ({ lang, having, finding }) {
  const example = exampleFor(lang)
  for (const { path, runs } of having(/[{}]/)) {
    for (const { text, lang: marked } of runs) {
      const mark = `{${marked}:${text}}`
      if (marked === undefined) {
        for (const [stray] of text.matchAll(/\{[^{}\n]{0,60}\}?|\}/g)) {
          yield finding(
            path,
            `«${stray}» is no mark we know: curly brackets only hold words in the other language, such as ${example}.`,
            stray,
          )
        }
      } else if (marked === lang) {
        yield finding(
          path,
          `«${mark}» marks words in this file’s own language: write them without the brackets.`,
          mark,
        )
      } else if (text.trim() !== text) {
        yield finding(
          path,
          `«${mark}» needs its words right between colon and bracket, without spaces around them: {${marked}:${text.trim() || '…'}}.`,
          mark,
        )
      }
    }
  }
}

/** A mark as it may stand in a text of this language. */
export const exampleFor = (lang: Lang) =>
  languages.flatMap((other) => (other === lang ? [] : language[other].example))[0] ?? ''
