import { type Lang, language, languages } from '../../src/languages/languages.ts'
import { invisible } from '../rules/invisible.ts'
import { european, stretching, withOwnSigns } from '../rules/typing.ts'

/** A text as quiz files have it: no hidden characters, our digits and signs, the other language marked. */
export function inHouseStyle(lang: Lang, text: string): string {
  const clean = european(text.normalize('NFKC'))
    .replace(invisible, '')
    .replace(stretching, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
  return marked(lang, clean)
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : withOwnSigns(lang, part)))
    .join('')
}

/** The text with marks around what is in another language's letters. */
function marked(lang: Lang, text: string): string {
  const [other] = languages.filter((each) => language[each].script !== language[lang].script)
  return other ? text.replace(language[other].stretch, (found) => `{${other}:${found}}`) : text
}

/** The language that most of the letters are in; of several with the same script, the site's first one. */
export function languageOf(text: string): Lang {
  const letters = (lang: Lang) =>
    text.match(new RegExp(`\\p{Script=${language[lang].script}}`, 'gu'))?.length ?? 0
  return languages.reduce((best, lang) => (letters(lang) > letters(best) ? lang : best))
}
