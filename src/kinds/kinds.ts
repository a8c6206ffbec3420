import { type ChoiceQuestion, choice } from './choice/kind.ts'
import type { Kind, Missing, Part } from './kind.ts'
import { type MatchQuestion, match } from './match/kind.ts'
import { type MultipleQuestion, multiple } from './multiple/kind.ts'
import { type NumberQuestion, number } from './number/kind.ts'
import { type OrderQuestion, order } from './order/kind.ts'

/** A question of any kind, told apart by its `type`. */
export type Question =
  | ChoiceQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | NumberQuestion

/** The kinds of question. One that is left out does not compile. */
export const kinds: { [T in Question['type']]: Kind<Extract<Question, { type: T }>> } = {
  choice,
  multiple,
  order,
  match,
  number,
}

const kindOf = <Q extends Question>({ type }: Q) => kinds[type] as unknown as Kind<Q>

/** The response of whoever does not know: possible for every question, and right for none. */
export const unknown = '*'

/** What a form or a query holds: a response in its one spelling, or what is missing. */
export const readResponse = (question: Question, fields: URLSearchParams): string | Missing =>
  fields.get('answer') === unknown ? unknown : kindOf(question).read(question, fields)

/** Every part of a response, in the order shown; `undefined` for text that is none to this question. */
export function markResponse(question: Question, response: string): Part[] | undefined {
  const kind = kindOf(question)
  if (response !== unknown) return kind.mark(question, response)
  return kind.parts(question).map((part) => ({ part, value: unknown, right: false }))
}

/** The length of the longest response to a question, in bytes. */
export const longestResponse = (question: Question) => kindOf(question).longest(question)

export type Verdict = 'right' | 'partly' | 'wrong'

/** Right when all parts are. What is partly right does not score. */
export function verdictOf(question: Question, parts: Part[]): Verdict {
  if (parts.every(({ right }) => right)) return 'right'
  return kindOf(question).isPartly(parts) ? 'partly' : 'wrong'
}
