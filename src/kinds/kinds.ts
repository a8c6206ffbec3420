import { type ChoiceQuestion, choice } from './choice/kind.ts'
import { type Kind, type Missing, type Part, unknown } from './kind.ts'
import { type MatchQuestion, match } from './match/kind.ts'
import { type MultipleQuestion, multiple } from './multiple/kind.ts'
import { type NumberQuestion, number } from './number/kind.ts'
import { type OrderQuestion, order } from './order/kind.ts'
import { storeParts } from './stored.ts'

/** A question of any kind, told apart by its `type`. */
export type Question =
  | ChoiceQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | NumberQuestion

/** The kinds of question. One that is left out does not compile. */
const kinds: { [T in Question['type']]: Kind<Extract<Question, { type: T }>> } = {
  choice,
  multiple,
  order,
  match,
  number,
}

const kindOf = <Q extends Question>({ type }: Q) => kinds[type] as unknown as Kind<Q>

/**
 * What a form or a query holds: a response in its one spelling, or what is missing. Who does not know may
 * have ticked or typed something before.
 */
export const readResponse = (question: Question, fields: URLSearchParams): string | Missing =>
  fields.getAll('answer').includes(unknown) ? unknown : kindOf(question).read(question, fields)

/** Every part of a response, in the order shown; `undefined` for text that is none to this question. */
export function markResponse(question: Question, response: string): Part[] | undefined {
  const kind = kindOf(question)
  if (response !== unknown) return kind.mark(question, response)
  return kind.parts(question).map((part) => ({ part, value: unknown, right: false }))
}

/** How long an answer to a question can be as an event holds it, in bytes of JSON. */
export function longestAnswer(question: Question): number {
  const stored = storeParts(kindOf(question).longest(question))
  return JSON.stringify([question.id, stored[0], 0, ...stored.slice(1)]).length
}

/** What statistics count of a question, but the whole of several parts and who did not know. */
export const countable = (question: Question): string[] => kindOf(question).keys(question)

/** All that statistics can count of a question: what it no longer has is set apart. */
export const countedKeys = (question: Question): Set<string> =>
  new Set(['', unknown, ...countable(question)])

export type Verdict = 'right' | 'partly' | 'wrong'

/** Right when all parts are. What is partly right does not score. */
export function verdictOf(question: Question, parts: Part[]): Verdict {
  if (parts.every(({ right }) => right)) return 'right'
  return kindOf(question).isPartly(parts) ? 'partly' : 'wrong'
}
