import { type Lang, language } from '../languages/languages.ts'
import { runs } from '../quiz/text.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** What XML 1.0 has no way to write, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

/** Text as a parser of XML gives it back: line feeds alone, no lone surrogate. */
export const asWritable = (text: string) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '')

/** Text between the tags of XML or HTML. */
export const asMarkup = (text: string) =>
  asWritable(text).replace(/[&<>]/g, (sign) => entities[sign] ?? '')

type Attributes = Record<string, string | number | undefined>

/** An element of XML; its children are markup already. An `undefined` attribute is left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${asMarkup(String(value)).replace(/["\t\n]/g, (sign) => entities[sign] ?? '')}"`,
    )
  const start = `<${name}${written.join('')}`
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`
}

/** The attributes that say what language a text is in; XML's differs from HTML's. */
export const inLang = (lang: Lang, attribute: 'lang' | 'xml:lang' = 'lang') => ({
  [attribute]: lang,
  dir: language[lang].direction,
})

/** The style that sets text to its language's side. Importers' filters know `left` and `right` alone, not `start`. */
export const aligned = (lang: Lang) =>
  `text-align: ${language[lang].direction === 'rtl' ? 'right' : 'left'}`

/**
 * A quiz's text as markup, the stretches in the other language marked. A `span`, since importers
 * drop what HTML 4 does not know, `bdi` among them; `dir` on it isolates all the same.
 */
export function inline(text: string, attribute?: 'lang' | 'xml:lang'): string {
  return runs(text)
    .map((run) =>
      run.lang
        ? element('span', inLang(run.lang, attribute), asMarkup(run.text))
        : asMarkup(run.text),
    )
    .join('')
}

/** Paragraphs of HTML, each saying its own language and direction. */
export function paragraphs(lang: Lang, ...texts: string[]): string {
  return texts.map((text) => element('p', inLang(lang), inline(text))).join('')
}
