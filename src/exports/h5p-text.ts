import { type Lang, language } from '../languages/languages.ts'
import { runs } from '../quiz/text.ts'
import { aligned, asMarkup, element, inLang } from './markup.ts'

/** A stretch that keeps its direction where a program takes `dir` off, and is apart from what surrounds it. */
export const directed = (lang: Lang, markup: string) =>
  `${language[lang].direction === 'rtl' ? '\u2067' : '\u2066'}${markup}\u2069`

/** Plain texts, one after the other, for a field that players set as HTML and that has no place for tags. */
export const h5pText = (lang: Lang, ...texts: string[]) => directed(lang, asMarkup(texts.join(' ')))

/**
 * HTML for H5P. Moodle and WordPress leave `lang` and `dir` in it; Lumi takes both off when content is
 * saved, and leaves `text-align`.
 * @param tag `p` or `div`
 */
export function h5pHtml(tag: 'p' | 'div', lang: Lang, text: string): string {
  const inside = runs(text).map((run) => {
    const markup = asMarkup(run.text)
    return run.lang ? element('span', inLang(run.lang), directed(run.lang, markup)) : markup
  })
  return element(tag, { ...inLang(lang), style: aligned(lang) }, directed(lang, inside.join('')))
}
