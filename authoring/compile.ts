import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileQuestion } from '../src/kinds/schemas.ts'
import type { Lang } from '../src/languages/languages.ts'
import type { CompiledQuiz } from '../src/quiz/library.ts'
import type { Quiz, QuizCard } from '../src/quiz/quiz.ts'
import { checkAll } from './check.ts'
import { type Finding, inOrder, show } from './finding.ts'
import { pack } from './pack.ts'
import type { WrittenPoint, WrittenQuiz } from './schema.ts'
import { tidy } from './tidy.ts'

export interface Compiled {
  /** In the order of their slugs; empty as soon as there is any finding. */
  quizzes: CompiledQuiz[]
  findings: Finding[]
}

/**
 * Checks all quizzes of a folder, or the one with this slug, and turns them into what the Worker bundles.
 * @throws where there is no such folder
 */
export function compile(questions: string, only?: string): Compiled {
  const { files, findings } = checkAll(questions, only)
  if (findings.length > 0) return { quizzes: [], findings }
  const compiled = files.flatMap(({ slug, lang, quiz }) => (quiz ? quizOf(slug, lang, quiz) : []))
  const bySlug = Map.groupBy(compiled, ({ slug }) => slug)
  return { quizzes: [...bySlug.values()].map(pack), findings: [] }
}

/**
 * Compiles `questions/` into `build/quizzes.ts`, which stays as it is where nothing in it changes, so
 * that whoever watches it rests, and where there are findings, so that a site being served stays up.
 * @param root the project's folder
 * @returns without findings where the module is up to date
 */
export function writeQuizzes(root: string): Compiled {
  const { quizzes, findings } = compile(join(root, 'questions'))
  if (findings.length > 0) return { quizzes, findings: inOrder(findings) }
  const file = join(root, 'build', 'quizzes.ts')
  const module = moduleOf(quizzes)
  if (existsSync(file) && readFileSync(file, 'utf8') === module) return { quizzes, findings }
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(file, module)
  return { quizzes, findings }
}

/** What lists and social cards show of each quiz, in each of its languages. */
export const cardsIn = (quizzes: CompiledQuiz[]): QuizCard[] =>
  quizzes.flatMap(({ editions }) => Object.values(editions).map(({ card }) => card))

function quizOf(slug: string, lang: Lang, quiz: WrittenQuiz): Quiz {
  const { source } = quiz
  return {
    slug,
    lang,
    title: tidy(quiz.title),
    summary: tidy(quiz.summary),
    source: {
      title: tidy(source.title),
      date: source.date,
      publisher: source.publisher === null ? null : tidy(source.publisher),
      url: source.url,
    },
    minutes: quiz.minutes,
    points: quiz.points.map((point) => pointOf(point, slug)),
    graphics: (quiz.graphics ?? []).map(tidied),
    figures: (quiz.figures ?? []).map(({ figure, meaning, paragraphs }) => ({
      figure: tidy(figure),
      meaning: tidy(meaning),
      paragraphs,
    })),
    glossary: (quiz.glossary ?? []).map(({ term, meaning }) => ({
      term: tidy(term),
      meaning: tidy(meaning),
    })),
    corrections: (quiz.corrections ?? []).map(({ date, text }) => ({ date, text: tidy(text) })),
    editions: [],
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function pointOf(
  { id, heading, paragraphs, explainer, question }: WrittenPoint,
  slug: string,
): Quiz['points'][number] {
  return {
    id,
    heading: tidy(heading),
    paragraphs,
    explainer: explainer
      .split(/\n\s*\n/)
      .map(tidy)
      .filter(Boolean),
    question: compileQuestion(question, { slug, hash }),
  }
}

/** Every text in a graphic, whatever its type, in the form that pages show. */
function tidied<Value>(value: Value): Value {
  if (typeof value === 'string') return tidy(value) as Value
  if (Array.isArray(value)) return value.map(tidied) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, tidied(of)])) as Value
}

function moduleOf(quizzes: CompiledQuiz[]): string {
  return `// Written by authoring/compile.ts from questions/: change the files there.
import type { CompiledQuiz } from '../src/quiz/library.ts'

export const quizzes: CompiledQuiz[] = ${JSON.stringify(quizzes, null, 2)}
`
}

if (import.meta.main) {
  const { findings } = writeQuizzes(join(import.meta.dirname, '..'))
  for (const finding of findings) console.error(show(finding))
  if (findings.length > 0) process.exitCode = 1
}
