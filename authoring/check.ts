import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, inOrder, show } from './finding.ts'
import { type QuizFolder, readFolder } from './folder.ts'
import type { QuizFile } from './quiz-file.ts'
import { agreement } from './rules/agreement.ts'
import { rules } from './rules.ts'

export interface Checked {
  /** Sorted by file and line. Empty means that every file is well-formed and can be compiled. */
  findings: Finding[]
  files: QuizFile[]
}

/**
 * Holds all quizzes of a folder, or the one with this slug, to every rule.
 * @throws where there is no such folder
 */
export function checkAll(folder: string, only?: string): Checked {
  const quizzes = readFolder(folder, only)
  return {
    findings: inOrder(quizzes.flatMap(findingsOf)),
    files: quizzes.flatMap((quiz) => quiz.files),
  }
}

/** All that the rules find wrong with a quiz, in no order. */
export function findingsOf({ files, findings }: QuizFolder): Finding[] {
  const own = files.flatMap((file) => [
    ...file.yaml.findings,
    ...rules.flatMap((rule) => [...rule(file)]),
  ])
  const [first, ...others] = files
  const between = first ? others.flatMap((other) => [...agreement(first, other)]) : []
  return [...findings, ...own, ...between]
}

/** «1 quiz, 2 languages, 9 questions: all good»: questions are counted once, not once a language. */
export function summary(files: QuizFile[]): string {
  const slugs = new Set(files.map(({ slug }) => slug))
  const langs = new Set(files.map(({ lang }) => lang))
  const questions = [...slugs]
    .map((slug) => files.find((file) => file.slug === slug)?.points.length ?? 0)
    .reduce((sum, count) => sum + count, 0)
  const counts = [
    counted(slugs.size, 'quiz', 'quizzes'),
    counted(langs.size, 'language', 'languages'),
    counted(questions, 'question', 'questions'),
  ]
  return `${counts.join(', ')}: all good`
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function main(folder: string, argument: string | undefined): void {
  // So that `questions/<slug>/ar.yaml`, as the Tab key completes it, names the quiz as well.
  const only = argument?.replace(/^(\.\/)?questions\//, '').split('/')[0]
  if (!existsSync(join(folder, only ?? ''))) {
    console.error(`There is no quiz «${only}» in questions/: npm run new -- ${only} makes one.`)
    process.exitCode = 1
    return
  }
  const { findings, files } = checkAll(folder, only)
  for (const finding of findings) console.error(show(finding))
  if (findings.length > 0) {
    console.error(`\n${counted(findings.length, 'thing', 'things')} to put right.`)
    process.exitCode = 1
  } else console.log(summary(files))
}

if (import.meta.main) main(join(import.meta.dirname, '..', 'questions'), process.argv[2])
