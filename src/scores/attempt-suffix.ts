import type { EventKind } from '../quiz/quiz.ts'

/**
 * How an attempt stands in a view: 40 of its random bits, enough among some hundreds, and a star where
 * it is one answer given alone: a whole attempt may follow under the same id.
 */
export const attemptSuffix = (attempt: string, kind: EventKind) =>
  attempt.slice(-8) + (kind === 'answer' ? '*' : '')
