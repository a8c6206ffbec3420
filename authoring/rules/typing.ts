import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Rule } from '../quiz-file.ts'
import { withoutHtml } from './markup.ts'

interface Slip {
  /** Only in words of this language; in every one where it is left out. */
  lang?: Lang
  pattern: RegExp
  /** A sign without which there is none, where it is found sooner than the pattern. */
  sign?: RegExp
  sentence(found: string): string
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]+/g

/** The text with 0 to 9 for the digits of other scripts that Arabic is typed with. */
const european = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))

/** A sign of another keyboard; within a number it may be right. */
const signs = /(?<!\d)[,;?]|[,;?](?!\d)/g

/** The text with the signs that its language writes. */
export const withOwnSigns = (lang: Lang, text: string) =>
  text.replace(signs, (sign) => language[lang].retyped.signs[sign] ?? sign)

/** The stroke that stretches a word. A lone heh has it by right: as a choice's letter, or in «1446 هـ». */
export const stretching = /(?<!(?<![\p{L}\p{M}])ه)\u0640|\u0640(?=[\p{L}\p{M}])/gu

const everywhere: Slip[] = [
  {
    pattern: otherDigits,
    sentence: (found) =>
      `Write ${european(found)} instead of «${found}»: the site has one set of digits, 0 to 9.`,
  },
  {
    // Begun where a word begins: a long word would else be tried from each of its letters.
    pattern: /(?<!\S)(?![^\p{L}\s]*ه\u0640[^\p{L}\s]*(?!\S))[^\s\u0640]*\u0640\S*/gu,
    sign: /\u0640/,
    sentence: (found) =>
      `«${found}» is stretched with the character “ـ”: write it without, so that it can be found and read aloud.`,
  },
  {
    pattern: /[\ufb50-\ufdcf\ufe70-\ufefc]+/g,
    sentence: (found) =>
      `«${found}» is made of drawn letter shapes, as copied from a PDF: type the word again.`,
  },
]

const retyped = languages.flatMap((lang): Slip[] => {
  const { script, retyped } = language[lang]
  const replaced = (pattern: RegExp, by: Record<string, string>): Slip => ({
    lang,
    pattern,
    sentence: (found) => `Write «${by[found]}» instead of «${found}» in ${script} text.`,
  })
  const letters = Object.keys(retyped.letters)
  return [
    ...(Object.keys(retyped.signs).length > 0 ? [replaced(signs, retyped.signs)] : []),
    ...(letters.length > 0
      ? [replaced(RegExp(`[${letters.join('')}]`, 'g'), retyped.letters)]
      : []),
  ]
})

const slips = [...everywhere, ...retyped]

/** Slips of the keyboard: digits, punctuation and letters that look right and are not. */
export const typing: Rule = function* ({ lang, having, finding }) {
  for (const slip of slips) {
    for (const { path, runs } of having(slip.sign ?? slip.pattern)) {
      for (const run of runs) {
        if (slip.lang && slip.lang !== (run.lang ?? lang)) continue
        for (const [found] of withoutHtml(run.text).matchAll(slip.pattern)) {
          yield finding(path, slip.sentence(found), found)
        }
      }
    }
  }
}
