import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src/languages/languages.ts'

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
      writeFileSync(join(folder, `${slug}-${n}`, `${lang}.yaml`), different(text, n))
    }
  }
}

/** The title, every heading and every prompt have the number: little is the same in two of them. */
function different(text: string, n: number): string {
  return text.replace(
    /^(title|( {2,6})(heading|prompt)): ("?)(.*?)\4$/gm,
    (_, name, _indent, _name, quote, said) => `${name}: ${quote}${said} ${n}${quote}`,
  )
}
