import { europeanDigits } from '../../../src/languages/digits.ts'
import { type Lang, language, languages } from '../../../src/languages/languages.ts'
import { runs, type TextRun } from '../../../src/quiz/text.ts'
import { invisible } from '../../rules/invisible.ts'
import { stretching, withOwnSigns } from '../../rules/typing.ts'

/** Letters drawn in one shape, as PDFs have them, ligatures, and letters of full width: the same letters. */
const shapes = /[\ufb00-\ufb06\ufb50-\ufdcf\ufe70-\ufefc\uff01-\uff5e]+/g

/** The language whose letters are foreign in a text, and a stretch of them with figures that belong to it: 5G. */
function foreignTo(lang: Lang): { other: Lang; pattern: RegExp } {
  const [other = lang] = languages.filter((each) => language[each].script !== language[lang].script)
  const { source, flags } = language[other].stretch
  return { other, pattern: new RegExp(`(?:\\d[\\d.,]*)?(?:${source})`, flags) }
}

/**
 * A text as quiz files have it: no hidden characters, our digits and signs, the other language marked.
 * Signs that mean something, such as ½ and ⁶, stay as they are.
 * @param say is told what changed its looks
 */
export function normalize(lang: Lang, text: string, say: (sentence: string) => void): string {
  const { pattern, other } = foreignTo(lang)
  if (/\p{Co}/u.test(text))
    say('Signs of a font of its own have been taken out: compare the text with the original.')
  const marked = runs(isolated(lang, text.normalize('NFC'))).flatMap((run): TextRun[] => {
    const clean = cleaned(run.text, say)
    if (run.lang === other) return clean.trim() === '' ? [] : [{ text: clean.trim(), lang: other }]
    return runs(clean.replace(pattern, (words) => `{${other}:${words}}`))
  })
  return marked
    .map((run) => (run.lang ? `{${run.lang}:${run.text}}` : withOwnSigns(lang, run.text)))
    .join('')
    .normalize('NFC')
}

/** What our own exports set apart without markup is in the other language. */
function isolated(lang: Lang, text: string): string {
  const { pattern, other } = foreignTo(lang)
  return text.replace(/\u2068([^\u2066-\u2069{}]+)\u2069/g, (_, inner: string) =>
    inner.search(pattern) >= 0 ? `{${other}:${inner}}` : inner,
  )
}

function cleaned(text: string, say: (sentence: string) => void): string {
  if (/[{}]/.test(text)) say('The brackets { } became ( ): a quiz has a use of its own for { }.')
  return europeanDigits(text)
    .replace(/(?<=\d)[٫٬](?=\d)/g, (mark) => (mark === '٫' ? '.' : ','))
    .replace(shapes, (letters) => letters.normalize('NFKC'))
    .replace(invisible, '')
    .replace(stretching, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
}

/** The language that most of the letters are in; of several with the same script, the site's first one. */
export function languageOf(text: string): Lang {
  const letters = (lang: Lang) =>
    text.match(new RegExp(`\\p{Script=${language[lang].script}}`, 'gu'))?.length ?? 0
  return languages.reduce((best, lang) => (letters(lang) > letters(best) ? lang : best))
}
