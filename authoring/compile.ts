import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { compileQuestion } from '../src/kinds/schemas.ts'
import { tidy } from '../src/kinds/tidy.ts'
import type { Lang } from '../src/languages/languages.ts'
import type { CompiledQuiz } from '../src/quiz/library.ts'
import type { Quiz } from '../src/quiz/quiz.ts'
import { type Finding, inOrder } from './finding.ts'
import { type QuizFolder, readFolder } from './folder.ts'
import { pack } from './pack.ts'
import { type PublishedEdition, type PublishedQuestion, publishedForm } from './published.ts'
import type { QuizFile } from './quiz-file.ts'
import { errorsIn } from './rules.ts'
import type { WrittenPoint, WrittenQuiz } from './schema.ts'

/**
 * Turns the quizzes of a folder, or those with these slugs, into what the Worker bundles: each that
 * is finished, drafts too.
 * @returns them in the order of their slugs, and what is wrong with the others
 * @throws where there is no such folder
 */
export function compile(
  questions: string,
  slugs?: string[],
): { quizzes: CompiledQuiz[]; findings: Finding[] } {
  const quizzes = readFolder(questions, slugs)
  const good = quizzes.filter((quiz) => errorsIn(quiz).length === 0)
  return {
    quizzes: good.map((quiz) => compileQuiz(quiz)),
    findings: inOrder(quizzes.flatMap((quiz) => errorsIn(quiz))),
  }
}

/**
 * What the Worker bundles of a quiz. Nothing about its files' shape may be wrong.
 * @param files the languages to take; all where it is left out
 */
export const compileQuiz = ({ files, editions }: QuizFolder, taken = files): CompiledQuiz =>
  pack(taken.flatMap((file) => quizIn(file, editions)))

const known = new WeakMap<QuizFile, { editions: string; quiz: Quiz }>()

/** What a file says, as the site reads it. Made once: of a thousand quizzes a save changes one. */
function quizIn(file: QuizFile, published: PublishedEdition[]): Quiz[] {
  if (!file.quiz) return []
  const editions = JSON.stringify(published)
  const before = known.get(file)
  if (before?.editions === editions) return [before.quiz]
  const quiz = {
    ...quizOf(file.slug, file.lang, file.quiz),
    ...editionsOf(published, file.quiz),
  }
  known.set(file, { editions, quiz })
  return [quiz]
}

/** The editions that asked otherwise than the next, and since when the quiz asks as it does now. */
function editionsOf(
  published: PublishedEdition[],
  { points }: WrittenQuiz,
): Pick<Quiz, 'editions' | 'editionDate'> {
  const known = (questions: PublishedQuestion[]) =>
    questions.map(({ id, items }) => ({ id, items }))
  const editions = published
    .map(({ date, questions }) => ({ date, questions: known(questions) }))
    .filter(({ questions }, i, all) => !isDeepStrictEqual(questions, all[i - 1]?.questions))
  const isNow = isDeepStrictEqual(editions.at(-1)?.questions, known(points.map(publishedForm)))
  const now = isNow ? editions.pop() : undefined
  return { editions, editionDate: now?.date ?? null }
}

function quizOf(
  slug: string,
  lang: Lang,
  quiz: WrittenQuiz,
): Omit<Quiz, 'editions' | 'editionDate'> {
  const { source } = quiz
  return {
    slug,
    lang,
    title: tidy(quiz.title),
    summary: tidy(quiz.summary),
    published: quiz.published ?? null,
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
