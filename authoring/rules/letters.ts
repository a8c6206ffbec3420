import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Rule } from '../quiz-file.ts'
import { withoutHtml } from './markup.ts'

/** What is written in letters of another language than `lang`, each stretch with the languages it may be in. */
function* foreignTo(lang: Lang, text: string): Iterable<{ found: string; among: Lang[] }> {
  for (const script of new Set(languages.map((other) => language[other].script))) {
    const among = languages.filter((other) => language[other].script === script)
    if (among.includes(lang)) continue
    const [first] = among
    for (const [found] of text.matchAll(language[first as Lang].stretch)) yield { found, among }
  }
}

/** Words in the other language without the mark that tells browsers and screen readers so. */
export const letters: Rule = function* ({ lang, prose, finding }) {
  for (const { path, runs } of prose) {
    for (const { text, lang: marked } of runs) {
      const words = withoutHtml(text).replace(/\{[^{}\n]{0,60}\}?/g, ' ')
      const expected = marked ?? lang
      for (const { found, among } of foreignTo(expected, words)) {
        yield finding(path, sentence(found, expected, among, marked !== undefined), found)
      }
    }
  }
}

function sentence(found: string, expected: Lang, among: Lang[], inMark: boolean): string {
  const { script } = language[among[0] as Lang]
  if (inMark)
    return `«${found}» is in ${script} letters inside {${expected}:…}: take it out of the brackets.`
  const marks = among.map((lang) => `{${lang}:${found}}`).join(' or ')
  return `«${found}» is in ${script} letters: write it as ${marks}, or in ${language[expected].script} letters.`
}
