import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../src/languages/languages.ts'
import { readCommand, stopWith } from './command.ts'
import { slugSentence } from './slug.ts'
import { template } from './template.ts'
import { today } from './today.ts'

const usage = 'npm run new -- <name>: begins a quiz, with a file in each language to fill in.'

/**
 * Makes the folder of a new quiz, in both languages, for its author to fill.
 * @param today the days of the article and of the quiz until the author writes the right ones, ISO 8601
 * @returns why it did not; undefined where it did
 */
export function newQuiz(questions: string, slug: string, today: string): string | undefined {
  const wrong = slugSentence(slug)
  if (wrong) return wrong
  const folder = join(questions, slug)
  if (existsSync(folder))
    return `There is a quiz «${slug}» already: choose another name, or change that one.`
  mkdirSync(folder)
  for (const lang of languages) writeFileSync(join(folder, `${lang}.yaml`), template(lang, today))
  return undefined
}

function main(): void {
  const [slug, ...more] = readCommand(usage, {}).positionals
  if (slug === undefined || more.length > 0)
    stopWith(`Give the quiz one name, words joined by hyphens: npm run new -- water-cycle-2025.`)
  const wrong = newQuiz(join(import.meta.dirname, '..', 'questions'), slug, today())
  if (wrong) stopWith(wrong)
  const files = languages.map((lang) => `questions/${slug}/${lang}.yaml`).join(' and ')
  console.log(`Write ${files}, then: npm run check -- ${slug}`)
}

if (import.meta.main) main()
