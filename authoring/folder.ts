import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Lang, languages } from '../src/languages/languages.ts'
import type { Finding } from './finding.ts'
import { type PublishedEdition, publishedFile, readPublished } from './published.ts'
import { type QuizFile, readQuizFile } from './quiz-file.ts'
import { slugSentence } from './slug.ts'

/** All that an author keeps of a quiz. */
export interface QuizFolder {
  slug: string
  /** The folder as findings name it, from the project's root. */
  path: string
  /** The quiz in each of its languages. */
  files: QuizFile[]
  /** Whether readers have had it. */
  published: boolean
  /** The quiz as they have had it, the newest edition last, as far as it can be read. */
  editions: PublishedEdition[]
  /** What is wrong with the folder itself. */
  findings: Finding[]
}

const anyFile = languages.map((lang) => `${lang}.yaml`).join(' or ')

/** Whether a quiz is nothing but drafts that readers have never had. */
export const isDraft = ({ files, published }: QuizFolder): boolean =>
  files.length > 0 && !published && files.every(({ draft }) => draft !== undefined)

const noQuiz = { files: [], published: false, editions: [] }

const notQuizzes = new Set(['README.md', 'quiz.schema.json'])

/**
 * Reads the folder of all quizzes, in the order of their slugs. Names that begin with a dot are not
 * looked at: systems and editors put such files everywhere.
 * @param slugs the quizzes to read; all where it is left out
 * @throws where there is no such folder
 */
export const readFolder = (folder: string, slugs?: string[]): QuizFolder[] =>
  slugsIn(folder)
    .filter((slug) => slugs?.includes(slug) ?? true)
    .map((slug) => readQuiz(folder, slug, readOnce))

/** The names of all that is in a folder of quizzes, in their order. */
export const slugsIn = (folder: string): string[] =>
  namesIn(folder).filter((name) => !notQuizzes.has(name))

/**
 * Reads one quiz of a folder.
 * @param read what reads its files
 */
export function readQuiz(folder: string, slug: string, read = readQuizFile): QuizFolder {
  const name = basename(folder)
  const path = `${name}/${slug}`
  return statSync(join(folder, slug)).isDirectory()
    ? readQuizFolder(join(folder, slug), path, slug, read)
    : { ...noQuiz, slug, path, findings: [notAFolder(path, name)] }
}

function readQuizFolder(
  folder: string,
  path: string,
  slug: string,
  read: typeof readQuizFile,
): QuizFolder {
  const names = namesIn(folder)
  const bytesOf = (name: string) => readFileSync(join(folder, name))
  const files = languages
    .filter((lang) => names.includes(`${lang}.yaml`))
    .map((lang) => read(path, slug, lang, bytesOf(`${lang}.yaml`)))
  const published = names.includes(publishedFile)
  const history = published
    ? readPublished(`${path}/${publishedFile}`, bytesOf(publishedFile))
    : { editions: [], findings: [] }
  const known = [publishedFile, ...languages.map((lang) => `${lang}.yaml`)]
  const findings = names.filter((name) => !known.includes(name)).map((name) => stray(path, name))
  const wrong = slugSentence(slug)
  if (wrong) findings.push({ file: path, line: 1, message: wrong })
  if (names.length === 0) findings.push(empty(path))
  return {
    slug,
    path,
    files,
    published,
    editions: history.editions,
    findings: [...findings, ...history.findings],
  }
}

const readBefore = new Map<string, { bytes: Uint8Array; file: QuizFile }>()

/** A file that is as it was when it was last read is not read again: `npm start` asks after every save. */
function readOnce(path: string, slug: string, lang: Lang, bytes: Uint8Array): QuizFile {
  const key = `${path}/${lang}`
  const before = readBefore.get(key)
  if (before && Buffer.compare(before.bytes, bytes) === 0) return before.file
  const file = readQuizFile(path, slug, lang, bytes)
  readBefore.set(key, { bytes, file })
  return file
}

const notAFolder = (path: string, name: string): Finding => ({
  file: path,
  line: 1,
  message: `Only folders with quizzes belong here: move this file to ${name}/<name-of-the-quiz>/${anyFile}, or delete it.`,
})

const empty = (path: string): Finding => ({
  file: path,
  line: 1,
  message: `This folder is empty: write ${anyFile} in it, or delete it.`,
})

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

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
