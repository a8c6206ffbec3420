import { startOf } from '../quiz/attempt-id.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'

type Query = Record<string, string>

/** A field nobody sees: what fills it in is not a person. */
export const trap = 'website'

/** No person reads a question and answers it in less, in milliseconds. */
const haste = 1000

/**
 * The query of a page that asks one step alone: a link from an email, or the frame of one question.
 * Every later page names its `start` itself.
 */
export function askedAlone(query: Query, step: string | undefined, framed: boolean): Query {
  const begun = query.start ?? query.answers ?? query.practice
  const lone = framed || query.pick !== undefined || /^(newsletter|embed)$/.test(query.from ?? '')
  return step && lone && begun === undefined ? { ...query, start: step } : query
}

/** Whether an answer asked alone came from a program: link scanners press every button of a page at once. */
export function isDiscarded(before: Progress, form: Query, now: number): boolean {
  if (!isAlone(before) || !before.attempt) return false
  return Boolean(form[trap]) || now - startOf(before.attempt) < haste
}
