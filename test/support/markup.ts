import { parseHTML } from 'linkedom'
import type { Lang } from '../../src/languages/languages.ts'
import { runs } from '../../src/quiz/text.ts'

/** A quiz's text without its marks, its lines ended by line feeds. */
export const bare = (text: string) =>
  runs(text)
    .map((run) => run.text)
    .join('')
    .replace(/\r\n?/g, '\n')

/** The text of each paragraph of an HTML fragment in which every one says its language and direction. */
export function paragraphsOf(html: string, lang: Lang): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const direction = lang === 'ar' ? 'rtl' : 'ltr'
  return [...document.body.children].map((child) => {
    if (child.getAttribute('lang') !== lang || child.getAttribute('dir') !== direction)
      throw new Error(`This says neither its language nor its direction: ${child.outerHTML}`)
    return child.textContent ?? ''
  })
}
