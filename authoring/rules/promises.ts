import { isDeepStrictEqual } from 'node:util'
import { languages } from '../../src/languages/languages.ts'
import type { Finding } from '../finding.ts'
import type { QuizFolder } from '../folder.ts'
import { type PublishedEdition, publishedFile, publishedForm, questionsEver } from '../published.ts'
import type { QuizFile } from '../quiz-file.ts'

/**
 * Where a quiz would break what its readers hold: addresses, and scores by the ids of its questions.
 * @param files the languages that readers would have from now on
 */
export function* promises(quiz: QuizFolder, files: QuizFile[]): Iterable<Finding> {
  const newest = quiz.editions.at(-1)
  if (!newest) return
  for (const lang of languages.filter((each) => newest.languages.includes(each))) {
    const file = files.find((each) => each.lang === lang)
    const draft = quiz.files.find((each) => each.lang === lang)?.draft
    if (draft !== undefined) {
      yield {
        file: `${quiz.path}/${lang}.yaml`,
        line: draft,
        message: `Readers had ${lang}.yaml on ${newest.date}, so it cannot be a draft again: delete this line.`,
      }
    } else if (!file) {
      yield {
        file: `${quiz.path}/${publishedFile}`,
        line: 1,
        message: `Readers had ${lang}.yaml on ${newest.date}, and it is gone: take it back from the repository.`,
      }
    } else {
      yield* changedKeys(quiz, file)
      yield* lostQuestions(newest, file, files)
    }
  }
}

/** Questions that are marked by another key than readers were told. */
function* changedKeys({ editions }: QuizFolder, { points, finding }: QuizFile): Iterable<Finding> {
  const ever = questionsEver(editions)
  for (const { path, point } of points) {
    const before = ever.get(point.question.id)
    const now = publishedForm(point)
    if (!before || isDeepStrictEqual(before.key, now.key)) continue
    yield finding(
      [...path, 'question', 'id'],
      `The right answer to «${before.id}» was «${shown(before.key)}» when it was published on ${before.date}, and is «${shown(now.key)}» now, so scores of then and now cannot be added up: give the question a new id, such as «${before.id}-2», in every language; or, if only a choice’s id was changed, give that back.`,
    )
  }
}

/** Questions that readers have in a language, and that it lacks now while another has them. */
function* lostQuestions(
  newest: PublishedEdition,
  file: QuizFile,
  files: QuizFile[],
): Iterable<Finding> {
  const asked = (each: QuizFile) => each.points.map(({ point }) => point.question.id)
  for (const { id } of newest.questions) {
    const other = files.find((each) => asked(each).includes(id))
    if (!file.quiz || !other || asked(file).includes(id)) continue
    yield file.finding(
      ['points'],
      `Readers of this file had the question «${id}» on ${newest.date}, and it is gone, while ${other.lang}.yaml still asks it: put it back here, or take it out there too.`,
    )
  }
}

const shown = (key: unknown) => (typeof key === 'string' ? key : JSON.stringify(key))
