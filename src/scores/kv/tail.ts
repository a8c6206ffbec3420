import type { Kind } from '../../quiz/quiz.ts'

/**
 * How an attempt stands in a view: 40 of its random bits, enough among some hundreds, and a star where
 * it is one answer given alone: a whole attempt may follow under the same id.
 */
export const tail = (attempt: string, kind: Kind) =>
  attempt.slice(-8) + (kind === 'answer' ? '*' : '')

/** An event as far as a view names it: a hundred thousand of them must fit into memory. */
export interface Seen {
  slot: number
  tail: string
}
