import type { Lang } from '../languages/languages.ts'
import { moodleHtml } from './moodle.ts'

/** A line break is written out: a real one may leave a blank line, and that ends a question. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')
}

/** Texts as HTML, so that none can be taken for a weight (`%20%`), a pair (`->`) or a format (`[x]`). */
export const giftHtml = (lang: Lang, ...texts: string[]) =>
  `[html]${escaped(moodleHtml(lang, ...texts))}`
