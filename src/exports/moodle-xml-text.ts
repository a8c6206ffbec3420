import type { Lang } from '../languages/languages.ts'
import { asMarkup, element } from './markup.ts'
import { moodleHtml } from './moodle.ts'

/** An element on a line of its own. */
export const line: typeof element = (...parts) => `\n${element(...parts)}`

/** Text as Moodle wraps all of it. */
export const xmlText = (text: string) => element('text', {}, asMarkup(text))

/** HTML as Moodle writes it. Nothing in it can end its CDATA, for `>` is escaped. */
export const htmlText = (lang: Lang, ...texts: string[]) =>
  element('text', {}, `<![CDATA[${moodleHtml(lang, ...texts)}]]>`)
