import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from './edition.ts'
import { type QuizFolder, readFolder } from './folder.ts'
import { inOrder, type Problem, show } from './problem.ts'
import { agreement } from './rules/languages.ts'
import { rules } from './rules.ts'

export interface Checked {
  /** Sorted by file and line. Empty means that every edition is well-formed and can be compiled. */
  problems: Problem[]
  editions: Edition[]
}

/**
 * Holds all quizzes of a folder, or the one with this slug, to every rule.
 * @throws where there is no such folder
 */
export function checkAll(folder: string, only?: string): Checked {
  const quizzes = readFolder(folder, only)
  return {
    problems: inOrder(quizzes.flatMap(problemsOf)),
    editions: quizzes.flatMap((quiz) => quiz.editions),
  }
}

/** All that the rules find wrong with a quiz, in no order. */
export function problemsOf({ editions, problems }: QuizFolder): Problem[] {
  const own = editions.flatMap((edition) => [
    ...edition.source.problems,
    ...rules.flatMap((rule) => [...rule(edition)]),
  ])
  const [one, two] = editions
  const between = one && two ? [...agreement(one, two)] : []
  return [...problems, ...own, ...between]
}

/** «1 quiz, 2 languages, 9 questions: all good»: questions are counted once, not once a language. */
export function summary(editions: Edition[]): string {
  const slugs = new Set(editions.map(({ slug }) => slug))
  const langs = new Set(editions.map(({ lang }) => lang))
  const questions = [...slugs]
    .map((slug) => editions.find((edition) => edition.slug === slug)?.points.length ?? 0)
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
  const { problems, editions } = checkAll(folder, only)
  for (const problem of problems) console.error(show(problem))
  if (problems.length > 0) {
    console.error(`\n${counted(problems.length, 'thing', 'things')} to put right.`)
    process.exitCode = 1
  } else console.log(summary(editions))
}

if (import.meta.main) main(join(import.meta.dirname, '..', 'questions'), process.argv[2])
