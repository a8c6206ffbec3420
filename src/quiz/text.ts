import { anyLang, type Lang } from '../languages/languages.ts'

/** A stretch of a quiz's text. `lang` is set where it is not the quiz's own language. */
export interface TextRun {
  text: string
  lang?: Lang
}

/** Split at it, a text is a stretch of its own, a language, a stretch in that language, and so on. */
const foreign = new RegExp(`\\{(${anyLang}):([^{}]+)\\}`)

/**
 * Splits text at its marks for the other language: `{en:CNN}` in Arabic, `{ar:فهم}` in English.
 * The only markup a quiz file knows.
 */
export function runs(text: string): TextRun[] {
  if (!text.includes('{')) return text ? [{ text }] : []
  const parts = text.split(foreign)
  const found: TextRun[] = []
  for (let i = 0; i < parts.length; i += 3) {
    if (parts[i]) found.push({ text: parts[i] as string })
    const lang = parts[i + 1] as Lang | undefined
    if (lang) found.push({ text: parts[i + 2] as string, lang })
  }
  return found
}

/** The text without marks, the other language kept apart by U+2068 and U+2069 for places without markup. */
export function plain(text: string): string {
  return runs(text)
    .map((run) => (run.lang ? `\u2068${run.text}\u2069` : run.text))
    .join('')
}
