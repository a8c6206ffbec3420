import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { readYaml } from '../yaml-file.ts'
import type { ImportedQuiz } from './write.ts'

/** What a quiz says in another language, as far as it can be read. */
export interface Other {
  lang: Lang
  quiz: Partial<ImportedQuiz> | null
}

/** The quiz of a folder in another language; `undefined` where there is none. */
export function otherLanguage(folder: string, lang: Lang): Other | undefined {
  const other = languages.find((each) => each !== lang && existsSync(join(folder, `${each}.yaml`)))
  if (!other) return undefined
  const { value } = readYaml(other, readFileSync(join(folder, `${other}.yaml`)))
  return { lang: other, quiz: value as Partial<ImportedQuiz> | null }
}

/**
 * The quiz with the ids, paragraphs, minutes and date of the other language, which both have in common;
 * `undefined` where the two are not alike, question by question.
 */
export function inStep(quiz: ImportedQuiz, { quiz: other }: Other): ImportedQuiz | undefined {
  if (outline(quiz.points) !== outline(other?.points)) return undefined
  const date = other?.source?.date ?? ''
  return {
    ...quiz,
    source: { ...quiz.source, ...(/^\d/.test(date) && { date }) },
    minutes: other?.minutes ?? quiz.minutes,
    points: adopted(quiz.points, other?.points) as ImportedQuiz['points'],
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** All but texts and ids: kinds of questions, how many of what, and what is right. */
function outline(value: unknown): string {
  return JSON.stringify(value, (name, each) => {
    if (name === 'paragraphs') return undefined
    if (name === 'question') return withPlaces(each)
    if (typeof each === 'string') return name === 'type' ? each : ''
    return isObject(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  })
}

/** A question whose items say by its place to which target they belong. */
function withPlaces(question: unknown): unknown {
  if (!isObject(question) || !Array.isArray(question.targets) || !Array.isArray(question.items))
    return question
  const ids = question.targets.map((target) => target?.id)
  return {
    ...question,
    items: question.items.map((item) => ({ ...item, target: ids.indexOf(item?.target) })),
  }
}

/** What is written in one language, with the ids of the other. */
function adopted(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine))
    return mine.map((each, index) => adopted(each, (theirs as unknown[])[index]))
  if (!isObject(mine) || !isObject(theirs)) return mine
  return Object.fromEntries(
    Object.entries(mine).map(([name, each]) => {
      if (name === 'id' || name === 'target') return [name, theirs[name]]
      if (name === 'paragraphs') return [name, Array.isArray(theirs[name]) ? theirs[name] : each]
      return [name, adopted(each, theirs[name])]
    }),
  )
}
