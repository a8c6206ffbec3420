import type { Lang } from '../languages/languages.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { aligned, element, inLang, inline } from './markup.ts'

/** Moodle makes it, and puts the questions that follow into it. A slash in its name is written twice. */
export const moodleCategory = ({ title }: Quiz) =>
  `$course$/top/${plain(title).replace(/\s+/g, ' ').replaceAll('/', '//')}`

/** Paragraphs of HTML, with their alignment: Moodle's own is the side of its interface's language. */
export const moodleHtml = (lang: Lang, ...texts: string[]) =>
  texts
    .map((text) => element('p', { ...inLang(lang), style: aligned(lang) }, inline(text)))
    .join('')
