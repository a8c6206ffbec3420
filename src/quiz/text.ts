import type { Lang } from './quiz.ts'

/** A stretch of a quiz's text. `lang` is set where it is not the quiz's own language. */
export interface Run {
  text: string
  lang?: Lang
}

const foreign = /\{(ar|en):([^{}]+)\}/g

/**
 * Splits text at its marks for the other language: `{en:CNN}` in Arabic, `{ar:فهم}` in English.
 * The only markup a quiz file knows.
 */
export function runs(text: string): Run[] {
  const found: Run[] = []
  let from = 0
  for (const match of text.matchAll(foreign)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    found.push({ text: match[2] as string, lang: match[1] as Lang })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

/** The text without marks, the other language kept apart by U+2068 and U+2069 for places without markup. */
export function plain(text: string): string {
  return runs(text)
    .map((run) => (run.lang ? `\u2068${run.text}\u2069` : run.text))
    .join('')
}
