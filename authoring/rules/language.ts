import { type Lang, language, languages } from '../../src/languages/languages.ts'
import type { Finding } from '../finding.ts'
import type { QuizFile } from '../quiz-file.ts'

/** Below this, in letters, a file is hardly begun. */
const enough = 40

/** A file that is in another language than its name says; every text of it would be a finding of its own. */
export function wrongLanguage({ lang, prose, finding }: QuizFile): Finding | undefined {
  const text = prose.map((each) => each.text).join('\n')
  const own = lettersOf(lang, text)
  const other = languages.find((each) => lettersOf(each, text) > 2 * own)
  if (!other || lettersOf(other, text) < enough) return undefined
  const { script } = language[other]
  return finding(
    [],
    `Nearly all of this file is in ${script} letters: rename it to ${other}.yaml; or, if it was copied to be translated, translate it.`,
  )
}

const lettersOf = (lang: Lang, text: string) =>
  text.match(new RegExp(`\\p{Script=${language[lang].script}}`, 'gu'))?.length ?? 0
