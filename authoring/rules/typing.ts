import type { Lang } from '../../src/languages/languages.ts'
import type { Rule } from '../quiz-file.ts'
import { withoutHtml } from './markup.ts'

interface Slip {
  /** Only in words of this language; in both where it is left out. */
  lang?: Lang
  pattern: RegExp
  sentence(found: string): string
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]+/g

/** The text with 0 to 9 for the digits of other scripts that Arabic is typed with. */
export const european = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))

export const signs: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' }
const arabicKeys: Record<string, string> = { ی: 'ي', ک: 'ك' }

const slips: Slip[] = [
  {
    pattern: otherDigits,
    sentence: (found) =>
      `Write ${european(found)} instead of «${found}»: the site has one set of digits, 0 to 9.`,
  },
  {
    // Begun where a word begins: a long word would else be tried from each of its letters.
    pattern: /(?<!\S)[^\s\u0640]*\u0640\S*/g,
    sentence: (found) =>
      `«${found}» is stretched with the character “ـ”: write it without, so that it can be found and read aloud.`,
  },
  {
    lang: 'ar',
    pattern: /(?<!\d)[,;?]|[,;?](?!\d)/g,
    sentence: (found) => `Write «${signs[found]}» instead of «${found}» in Arabic text.`,
  },
  {
    lang: 'ar',
    pattern: /[یک]/g,
    sentence: (found) =>
      `Write the Arabic «${arabicKeys[found]}» instead of the Persian «${found}».`,
  },
  {
    pattern: /[\ufb50-\ufdcf\ufe70-\ufefc]+/g,
    sentence: (found) =>
      `«${found}» is made of drawn letter shapes, as copied from a PDF: type the word again.`,
  },
]

/** Slips of the keyboard: digits, punctuation and letters that look right and are not. */
export const typing: Rule = function* ({ lang, prose, finding }) {
  for (const { path, runs } of prose) {
    for (const run of runs) {
      for (const slip of slips) {
        if (slip.lang && slip.lang !== (run.lang ?? lang)) continue
        for (const [found] of withoutHtml(run.text).matchAll(slip.pattern)) {
          yield finding(path, slip.sentence(found), found)
        }
      }
    }
  }
}
