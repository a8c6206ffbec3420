import type { Question } from '../../../src/kinds/kinds.ts'
import type { Answer } from '../draft.ts'
import { choice } from './choice.ts'
import type { AnswerOf, ImportedKind } from './kind.ts'
import { match } from './match.ts'
import { multiple } from './multiple.ts'
import { number } from './number.ts'
import { order } from './order.ts'

/**
 * How the questions of each kind come into a quiz file; `undefined` where no file has any. One that is
 * left out does not compile.
 */
const kinds: { [T in Question['type']]: ImportedKind<AnswerOf<T>> | undefined } = {
  choice,
  multiple,
  order,
  match,
  number,
}

export const kindOf = <A extends Answer>({ type }: A) => kinds[type] as unknown as ImportedKind<A>
