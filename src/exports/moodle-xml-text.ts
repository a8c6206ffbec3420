import type { Lang } from '../languages/languages.ts'
import { asWritable, element } from './markup.ts'
import { moodleHtml } from './moodle.ts'

/** An element on a line of its own. */
export const line: typeof element = (...parts) => `\n${element(...parts)}`

/** Nothing in it is escaped: Moodle's reader loses a space that stands alone between two entities. */
const text = (content: string) =>
  element('text', {}, `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)

/** Text as Moodle wraps all of it. */
export const xmlText = (content: string) => text(asWritable(content))

/** HTML as Moodle writes it. */
export const htmlText = (lang: Lang, ...texts: string[]) => text(moodleHtml(lang, ...texts))
