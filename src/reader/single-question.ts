import { startOf } from '../quiz/attempt-id.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'

type Query = Record<string, string>

/** A field nobody sees: what fills it in is not a person. */
export const trap = 'website'

/** No person reads a question and answers it in less, in milliseconds. */
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

/** Whether an answer asked alone came from a program: link scanners press every button of a page at once. */
export function isDiscarded(before: Progress, form: Query, now: number): boolean {
  if (!isAlone(before) || !before.attempt) return false
  return Boolean(form[trap]) || now - startOf(before.attempt) < haste
}
