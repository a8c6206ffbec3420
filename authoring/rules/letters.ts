import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Rule } from '../quiz-file.ts'
import { withoutHtml } from './markup.ts'

/** The scripts that a language is not written in, each with the languages that are. */
const foreign = new Map(
  languages.map((lang) => {
    const byScript = Map.groupBy(languages, (other) => language[other].script)
    byScript.delete(language[lang].script)
    const scripts = [...byScript.values()].map((among) => ({
      among,
      stretch: language[among[0] as Lang].stretch,
    }))
    return [lang, scripts] as const
  }),
)

const foreignTo = (lang: Lang) => foreign.get(lang) ?? []

/** Words in the other language without the mark that tells browsers and screen readers so. */
export const letters: Rule = function* ({ lang, having, finding }) {
  const suspects = [/\{/, ...foreignTo(lang).map(({ stretch }) => stretch)]
  for (const { path, runs } of new Set(suspects.flatMap((pattern) => having(pattern)))) {
    for (const { text, lang: marked } of runs) {
      const words = withoutHtml(text).replace(/\{[^{}\n]{0,60}\}?/g, ' ')
      const expected = marked ?? lang
      for (const { stretch, among } of foreignTo(expected)) {
        for (const [found] of words.matchAll(stretch))
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
