import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lang, language, languages } from '../../src/languages/languages.ts'

const root = join(import.meta.dirname, '../..')

/** A quiz file with another title. */
export const titled = (text: string, title: string): string =>
  text.replace(/^title: .*$/m, `title: "${title}"`)

/** Writes so many different quizzes into a folder, each as large as the one that is published. */
export function writeQuizzes(slug: string, folder: string, count: number): void {
  for (let n = 1; n <= count; n++) {
    mkdirSync(join(folder, `${slug}-${n}`), { recursive: true })
    for (const lang of languages) {
      const text = readFileSync(join(root, 'questions', slug, `${lang}.yaml`), 'utf8')
      writeFileSync(join(folder, `${slug}-${n}`, `${lang}.yaml`), different(text, lang, n))
    }
  }
}

/** The title and every heading end in a word of their own, of letters: a number has to stand in an explainer. */
function different(text: string, lang: Lang, n: number): string {
  const word = [...n.toString(4)]
    .map((digit) => language[lang].letters[Number(digit)])
    .join('')
    .toLowerCase()
  return text.replace(
    /^(title|(?: {2,6})heading): ("?)(.*?)\2$/gm,
    (_, name, quote, said) => `${name}: ${quote}${said} ${word}${quote}`,
  )
}
