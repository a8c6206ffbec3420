import type { Lang } from '../languages/languages.ts'
import { type Format, type Kept, parts } from './format.ts'
import { words } from './words.ts'

/** What of a quiz a format loses or joins, in a sentence or two; that it loses nothing, where it does not. */
export function keepsSentence(lang: Lang, { keeps }: Format): string {
  const w = words[lang]
  const named = (kept: Kept) =>
    parts.filter((part) => keeps[part] === kept).map((part) => w.parts[part])
  const lost = named('lost')
  const joined = named('joined')
  if (lost.length + joined.length === 0) return w.keepsAll
  return [lost.length > 0 && w.loses(lost), joined.length > 0 && w.joins(joined)]
    .filter(Boolean)
    .join(' ')
}
