import { choice } from './choice/drawn.ts'
import type { Drawn } from './drawn.ts'
import type { Question } from './kinds.ts'
import { match } from './match/drawn.ts'
import { multiple } from './multiple/drawn.ts'
import { number } from './number/drawn.ts'
import { order } from './order/drawn.ts'

/** How each kind looks. One that is left out does not compile. */
const drawings: { [T in Question['type']]: Drawn<Extract<Question, { type: T }>> } = {
  choice,
  multiple,
  order,
  match,
  number,
}

export const drawnKind = <Q extends Question>({ type }: Q) => drawings[type] as unknown as Drawn<Q>
