import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../src/languages/languages.ts'
import { slugSentence } from './slug.ts'
import { template } from './template.ts'

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

function main(slug: string | undefined): void {
  const questions = join(import.meta.dirname, '..', 'questions')
  const today = new Date().toISOString().slice(0, 10)
  const wrong = slug
    ? newQuiz(questions, slug, today)
    : 'Give the quiz a name: npm run new -- water-cycle-2025.'
  if (wrong) {
    console.error(wrong)
    process.exitCode = 1
  } else {
    console.log(
      `Write questions/${slug}/ar.yaml and questions/${slug}/en.yaml, then: npm run check -- ${slug}`,
    )
  }
}

if (import.meta.main) main(process.argv[2])
