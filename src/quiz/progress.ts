import { isWhole } from './editions.ts'
import type { Answer, Mode, Origin, Quiz } from './quiz.ts'

/** How far a reader is: all of it is in the URL, none of it anywhere else. */
export interface Progress {
  mode: Mode
  origin: Origin
  /** The class or newsletter issue it is played in, by its canonical code. */
  group: string | undefined
  /** In a class that has a list: the number on it that the pupil typed. */
  list?: number | undefined
  /** The id of the question that came first, where it was asked alone: from an email or a frame. */
  start: string | undefined
  /** Canonical; absent before the first answer and in practice. */
  attempt: string | undefined
  /** The id it had before, where that was too old to be stored under: canonical. */
  first?: string | undefined
  /** The ids of the questions to go through: every one, `start` before the others, or in practice the missed ones. */
  questions: string[]
  practice: boolean
  /** In practice: the query of the result that it comes from, and leads back to. */
  after?: string | undefined
  /** In the order they were given, each to one of `questions` and none to the same one. */
  answers: Answer[]
}

/** The id of the question due: the first that is not answered; `undefined` when every one is. */
export function dueQuestion({ questions, answers }: Progress): string | undefined {
  return questions.find((id) => !answers.some(({ question }) => question === id))
}

/** Whether nothing is due, or all that an earlier edition asked is answered. */
export function isFinished(quiz: Quiz, progress: Progress): boolean {
  if (dueQuestion(progress) === undefined) return true
  const answered = progress.answers.map(({ question }) => question)
  return !progress.practice && answered.length > 0 && isWhole(quiz, answered)
}

/** Whether the answer due now is asked alone: it is stored by itself, whatever follows. */
export function isAlone(progress: Progress): boolean {
  return progress.start !== undefined && progress.answers.length === 0
}

/** Whether one more answer is the last. */
export const isLast = ({ questions, answers }: Progress) => answers.length === questions.length - 1

export function withAnswer(progress: Progress, answer: Answer): Progress {
  return { ...progress, answers: [...progress.answers, answer] }
}

/** Another go at some of the questions. It is not an attempt: nothing of it is stored. */
export function practiceOf({ origin }: Progress, questions: string[]): Progress {
  return {
    mode: 'test',
    origin,
    group: undefined,
    start: undefined,
    attempt: undefined,
    questions,
    practice: true,
    answers: [],
  }
}
