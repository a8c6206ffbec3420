import { type Lang, language } from '../languages/languages.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { element, inLang, inline } from './markup.ts'

/** Moodle makes it, and puts the questions that follow into it. A slash in its name is written twice. */
export const moodleCategory = ({ title }: Quiz) =>
  `$course$/top/${plain(title).replace(/\s+/g, ' ').replaceAll('/', '//')}`

/**
 * Paragraphs of HTML. Moodle aligns text to the side of its interface's language, and of what says
 * otherwise its filter knows `left` and `right` alone.
 */
export function moodleHtml(lang: Lang, ...texts: string[]): string {
  const style = `text-align: ${language[lang].direction === 'rtl' ? 'right' : 'left'}`
  return texts.map((text) => element('p', { ...inLang(lang), style }, inline(text))).join('')
}
