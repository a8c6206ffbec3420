import { questionPath, quizPath } from '../paths.ts'
import { startOf } from '../quiz/attempt-id.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'

type Query = Record<string, string>

/** A field nobody sees: what fills it in is not a person. */
export const trap = 'website'

/** No person reads a question and answers it in less, in milliseconds; so many times that for many. */
const haste = 1000

/**
 * Whether an address with a step's number means that question alone and not a place on somebody's way:
 * a link from an email, the frame of one question, or a bare number other than the first.
 */
export function meansAlone(query: Query, step: string, framed: boolean): boolean {
  const begun = query.start ?? query.answers ?? query.practice ?? query.mode
  const lone = framed || query.pick !== undefined || /^(newsletter|embed)$/.test(query.from ?? '')
  return begun === undefined && (lone || Number(step) > 1)
}

/**
 * Whether answers came from a program, and are stored and not counted: a link scanner presses every
 * button of a page at once, and whoever makes up attempts opens no page. A person takes a second a
 * question at least, since the page was drawn that the first one's id was made on.
 */
export function isDiscarded(answered: Progress, form: Query, now: number): boolean {
  const { attempt, first = attempt, start, answers } = answered
  if (!first) return false
  const isTrapped = start !== undefined && answers.length === 1 && Boolean(form[trap])
  return isTrapped || now - startOf(first) < haste * answers.length
}

/**
 * The page on the site that a framed question stands for: the question by its id, which outlasts a change
 * of the quiz, or in a group where its way begins, so that who goes on there is still in it.
 */
export const lastingPath = ({ lang, slug }: Quiz, progress: Progress, question: string) =>
  progress.group && !isAlone(progress) ? quizPath(lang, slug) : questionPath(lang, slug, question)
