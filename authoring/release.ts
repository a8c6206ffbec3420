import { languages } from '../src/languages/languages.ts'
import { type Finding, inOrder } from './finding.ts'
import { isDraft, type QuizFolder } from './folder.ts'
import type { QuizFile } from './quiz-file.ts'
import { errorsIn } from './rules.ts'

/** A quiz that a deployment takes, with the languages it takes it in. */
export interface Taken {
  quiz: QuizFolder
  files: QuizFile[]
}

/** What a deployment takes of the quizzes, what it leaves out, and what stops it. */
export interface Release {
  taken: Taken[]
  /** A sentence for each quiz, or language of one, that is left out. */
  leftOut: string[]
  /** What is wrong with quizzes that readers have had before; there is no deployment then. */
  errors: Finding[]
}

/** Decides what readers get. What they have never had, and is not finished, holds up nothing. */
export function releaseOf(quizzes: QuizFolder[]): Release {
  const parts = quizzes.map(releaseOfQuiz)
  return {
    taken: parts.flatMap(({ taken }) => taken),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    errors: inOrder(parts.flatMap(({ errors }) => errors)),
  }
}

function releaseOfQuiz(quiz: QuizFolder): Release {
  const ready = quiz.files.filter(({ draft }) => draft === undefined)
  const drafts = quiz.files.filter(({ draft }) => draft !== undefined).map(draftSentence)
  if (isDraft(quiz)) return { taken: [], leftOut: drafts, errors: [] }
  const errors = errorsIn(quiz, ready)
  if (errors.length === 0) return { taken: [{ quiz, files: ready }], leftOut: drafts, errors: [] }
  if (!quiz.published)
    return { taken: [], leftOut: [...drafts, unfinished(quiz.path, quiz, errors)], errors: [] }

  const known = quiz.editions.at(-1)?.languages ?? languages
  const had = ready.filter(({ lang }) => known.includes(lang))
  const inOld = errorsIn(quiz, had)
  if (inOld.length > 0) return { taken: [], leftOut: [], errors: inOld }
  const others = ready.filter((file) => !had.includes(file))
  return {
    taken: [{ quiz, files: had }],
    leftOut: [...drafts, ...others.map(({ yaml }) => unfinished(yaml.file, quiz, errors))],
    errors: [],
  }
}

const draftSentence = ({ yaml, draft }: QuizFile) =>
  `${yaml.file} is left out: line ${draft} says that it is a draft.`

const unfinished = (what: string, { slug }: QuizFolder, { length }: Finding[]) =>
  `${what} is left out: it has never been published, and ${length} ${length === 1 ? 'thing' : 'things'} in it ${length === 1 ? 'is' : 'are'} to be put right. npm run check -- ${slug} lists them.`
