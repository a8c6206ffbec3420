import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Lang, languages } from '../src/languages/languages.ts'
import type { Finding } from './finding.ts'
import { type QuizFile, readQuizFile } from './quiz-file.ts'
import { slugSentence } from './slug.ts'

export interface QuizFolder {
  slug: string
  files: QuizFile[]
  findings: Finding[]
}

const anyFile = languages.map((lang) => `${lang}.yaml`).join(' or ')

const notQuizzes = new Set(['README.md', 'quiz.schema.json'])

/** The ids and keys that readers know of a quiz, which a deployment writes beside its languages. */
const published = 'published.json'

/**
 * Reads the folder of all quizzes, in the order of their slugs. Names that begin with a dot are not
 * looked at: systems and editors put such files everywhere.
 * @param only the slug of the one quiz to read
 * @throws where there is no such folder
 */
export function readFolder(folder: string, only?: string): QuizFolder[] {
  const name = basename(folder)
  return entriesOf(folder)
    .filter((entry) => !notQuizzes.has(entry.name) && (only === undefined || entry.name === only))
    .map((entry) =>
      entry.isDirectory()
        ? readQuizFolder(join(folder, entry.name), `${name}/${entry.name}`, entry.name)
        : {
            slug: entry.name,
            files: [],
            findings: [
              {
                file: `${name}/${entry.name}`,
                line: 1,
                message: `Only folders with quizzes belong here: move this file to ${name}/<name-of-the-quiz>/${anyFile}, or delete it.`,
              },
            ],
          },
    )
}

function readQuizFolder(path: string, shown: string, slug: string): QuizFolder {
  const names = entriesOf(path).map((entry) => entry.name)
  const files = languages
    .filter((lang) => names.includes(`${lang}.yaml`))
    .map((lang) => readQuizFile(shown, slug, lang, readFileSync(join(path, `${lang}.yaml`))))
  const findings: Finding[] = []
  const wrong = slugSentence(slug)
  if (wrong) findings.push({ file: shown, line: 1, message: wrong })
  for (const name of names) {
    if (name === published || files.some(({ lang }) => name === `${lang}.yaml`)) continue
    findings.push(stray(shown, name))
  }
  if (names.length === 0) {
    findings.push({
      file: shown,
      line: 1,
      message: `This folder is empty: write ${anyFile} in it, or delete it.`,
    })
  }
  return { slug, files, findings }
}

function stray(folder: string, file: string): Finding {
  const lang: Lang | undefined = languages.find((known) => file.toLowerCase().startsWith(known))
  const fix = lang
    ? `rename it to ${lang}.yaml, or delete it`
    : `a quiz is ${anyFile} only, so rename or delete it`
  return {
    file: `${folder}/${file}`,
    line: 1,
    message: `Nothing reads a file of this name: ${fix}.`,
  }
}

function entriesOf(path: string) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
