import { type Lang, language } from '../languages/languages.ts'

/**
 * A text of at most so many characters, cut between words and marked as cut. An isolate that is cut
 * open is closed, or all that follows would run its way.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - 1)
  const end = room.search(/\s+\S*$/u)
  const kept =
    end > most / 2 ? room.slice(0, end) : room.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
  const open = kept.lastIndexOf('\u2068') > kept.lastIndexOf('\u2069')
  return `${kept}${open ? '\u2069' : ''}…`
}

/**
 * The text as it has to begin where its first letter decides the direction of a line: one that is read
 * from the right with a letter of its own, or with the mark that stands for one. Isolates do not count:
 * not every reader knows them.
 */
export function startsIn(lang: Lang, text: string): string {
  const { direction, stretch } = language[lang]
  if (direction === 'ltr') return text
  const [first] = text.match(/[\p{L}\p{N}]/u) ?? []
  return first?.match(stretch) ? text : `\u200f${text}`
}
