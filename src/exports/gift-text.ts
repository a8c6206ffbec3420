import type { Lang } from '../languages/languages.ts'
import { moodleHtml } from './moodle.ts'

/** A line break is written out: a real one may leave a blank line, and that ends a question. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')
}

/**
 * Text that is no HTML, in one line. Importers stand `&&058;` and the like in for what is escaped, so
 * two ampersands are parted.
 */
export const giftPlain = (text: string) =>
  escaped(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/&(?=&)/g, '& '),
  )

/** Texts as HTML, so that none can be taken for a weight (`%20%`), a pair (`->`) or a format (`[x]`). */
export const giftHtml = (lang: Lang, ...texts: string[]) =>
  `[html]${escaped(moodleHtml(lang, ...texts))}`
