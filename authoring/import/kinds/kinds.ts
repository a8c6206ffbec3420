import type { Answer } from '../draft.ts'
import { choice } from './choice.ts'
import { type AnswerOf, type ImportedKind, refused } from './kind.ts'

/** Every kind of question that a file can hold. One that is left out does not compile. */
const kinds: { [T in Answer['type']]: ImportedKind<AnswerOf<T>> } = {
  choice,
  multiple: refused(({ choices }) => {
    const right = choices.filter(({ correct }) => correct).length
    return `It has ${right === 0 ? 'no right answer' : `${right} right answers`}, and a quiz takes one.`
  }),
  order: refused(() => 'It asks for the right order, and a quiz takes choices alone.'),
  match: refused(() => 'It is a matching question, and a quiz takes choices alone.'),
  number: refused(() => 'It asks for a number, and a quiz takes choices alone.'),
}

export const kindOf = <A extends Answer>({ type }: A) => kinds[type] as unknown as ImportedKind<A>
