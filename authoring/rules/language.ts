import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Finding } from '../finding.ts'
import type { Prose } from '../prose.ts'
import type { QuizFile } from '../quiz-file.ts'

/** Below this, in letters, a file is hardly begun. */
const enough = 40

/** A file that is in another language than its name says; every text of it would be a finding of its own. */
export function wrongLanguage(file: QuizFile): Finding | undefined {
  const { lang, prose, finding } = file
  const other = known.has(file) ? known.get(file) : otherLanguage(lang, prose)
  known.set(file, other)
  return (
    other &&
    finding(
      [],
      `Nearly all of this file is in ${language[other].script} letters: rename it to ${other}.yaml; or, if it was copied to be translated, translate it.`,
    )
  )
}

const known = new WeakMap<QuizFile, Lang | undefined>()

/** The language that a file is in, if another than its own. */
function otherLanguage(lang: Lang, prose: Prose[]): Lang | undefined {
  // The first texts tell it of nearly every file.
  for (const texts of [prose.slice(0, 12), prose]) {
    const text = texts.map((each) => each.text).join('\n')
    const own = lettersOf(lang, text)
    const other = languages.find((each) => lettersOf(each, text) > 2 * own)
    if (!other) return undefined
    if (texts === prose) return lettersOf(other, text) < enough ? undefined : other
  }
  return undefined
}

/** How many letters of a language's script a text has. */
function lettersOf(lang: Lang, text: string): number {
  const words = text.match(patterns.get(lang) ?? /(?!)/g) ?? []
  return words.reduce((sum, word) => sum + word.length, 0)
}

const patterns = new Map(
  languages.map((lang) => [lang, new RegExp(`\\p{Script=${language[lang].script}}+`, 'gu')]),
)
