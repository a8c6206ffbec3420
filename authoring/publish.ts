import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { QuizFolder } from './folder.ts'
import { type PublishedEdition, publishedFile, publishedForm } from './published.ts'
import type { QuizFile } from './quiz-file.ts'
import type { Taken } from './release.ts'

/**
 * Writes into each quiz's `published.json` what readers are about to know of it.
 * @param questions the folder of all quizzes
 * @param today ISO 8601
 * @returns the files that have changed, from the project's root
 */
export function publish(questions: string, taken: Taken[], today: string): string[] {
  return taken.flatMap(({ quiz, files }) => {
    const editions = withEdition(quiz.editions, editionOf(files, today))
    if (!editions) return []
    writeFileSync(join(questions, quiz.slug, publishedFile), publishedText(editions))
    return `questions/${quiz.slug}/${publishedFile}`
  })
}

/** What is written in the folder of all quizzes, as it will be when these are published. */
export const asPublished = (written: QuizFolder[], taken: Taken[], today: string): QuizFolder[] =>
  written.map((quiz) => {
    const files = taken.find((each) => each.quiz === quiz)?.files
    const editions = files && withEdition(quiz.editions, editionOf(files, today))
    return editions ? { ...quiz, editions } : quiz
  })

/** A quiz as it is published on a day; its languages ask the same. */
export function editionOf(files: QuizFile[], date: string): PublishedEdition {
  const points = files[0]?.quiz?.points ?? []
  return { date, languages: files.map(({ lang }) => lang), questions: points.map(publishedForm) }
}

/** The editions with the next one, or undefined where that is like the newest but for its date. */
function withEdition(
  editions: PublishedEdition[],
  next: PublishedEdition,
): PublishedEdition[] | undefined {
  const last = editions.at(-1)
  const same =
    last &&
    isDeepStrictEqual(last.languages, next.languages) &&
    isDeepStrictEqual(last.questions, next.questions)
  return same ? undefined : [...editions, next]
}

/** One line a question, so that a change of one shows as one. */
function publishedText(editions: PublishedEdition[]): string {
  const list = editions.map(
    ({ date, languages, questions }) => `    {
      "date": ${onOneLine(date)},
      "languages": ${onOneLine(languages)},
      "questions": [
${questions.map((question) => `        ${onOneLine(question)}`).join(',\n')}
      ]
    }`,
  )
  return `{\n  "editions": [\n${list.join(',\n')}\n  ]\n}\n`
}

const onOneLine = (value: unknown) =>
  JSON.stringify(value, null, 1)
    .replace(/\n */g, ' ')
    .replace(/\[ | \]/g, (bracket) => bracket.trim())
