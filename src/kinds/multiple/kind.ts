import type { Choice } from '../choice/kind.ts'
import { countKey, joint, type Kind } from '../kind.ts'

/** Several of a few are right. */
export interface MultipleQuestion {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'multiple'
  prompt: string
  /** One or more are correct, and at least one is not. */
  choices: Choice[]
}

/** The ids of the choices ticked in a response; `undefined` for text that is none. */
export function tickedIn({ choices }: MultipleQuestion, response: string): string[] | undefined {
  const ticked = response.split(joint)
  const inOrder = choices.map(({ id }) => id).filter((id) => ticked.includes(id))
  return inOrder.length > 0 && inOrder.join(joint) === response ? inOrder : undefined
}

/** A response is the ids of what is ticked, in the question's order, joined: `war*isolation`. */
export const multiple: Kind<MultipleQuestion> = {
  parts: ({ choices }) => choices.map(({ id }) => id),
  read({ choices }, fields) {
    // Once for each box, or once with all of them: in a link of ours.
    const given = fields.getAll('answer').flatMap((value) => value.split(joint))
    const ticked = choices.filter(({ id }) => given.includes(id)).map(({ id }) => id)
    const known = given.every((id) => ticked.includes(id))
    return known && ticked.length > 0 ? ticked.join(joint) : { missing: 'nothing', parts: [] }
  },
  mark(question, response) {
    const ticked = tickedIn(question, response)
    return (
      ticked &&
      question.choices.map(({ id, correct }) => ({
        part: id,
        value: ticked.includes(id) ? '1' : '0',
        right: ticked.includes(id) === correct,
      }))
    )
  },
  keys: ({ choices }) => choices.map(({ id }) => countKey(id, '1')),
  // What was rightly left unticked alone is no half of an answer.
  isPartly: (parts) => parts.some(({ value, right }) => right && value === '1'),
  longest: ({ choices }) => choices.map(({ id }) => ({ part: id, value: '1', right: false })),
}
