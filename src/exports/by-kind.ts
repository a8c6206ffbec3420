import type { Question } from '../kinds/kinds.ts'
import { choice } from './choice/choice.ts'
import type { Unsupported } from './export-format.ts'
import type { Families, Family, KindExports } from './kind-exports.ts'
import { match } from './match/match.ts'
import { multiple } from './multiple/multiple.ts'
import { number } from './number/number.ts'
import { order } from './order/order.ts'

/** What the formats make of each kind of question. One that is left out does not compile. */
const byKind: { [T in Question['type']]: KindExports<Extract<Question, { type: T }>> } = {
  choice,
  multiple,
  order,
  match,
  number,
}

type Writer<F extends Family> = Exclude<Families[F], Unsupported>

const exportsOf = ({ type }: Question) => byKind[type] as KindExports

/** How a question is written in a format, or why it cannot be. */
export function entryFor<F extends Family>(family: F, question: Question): Families[F] {
  const entry = exportsOf(question)[family]
  const whyNot =
    typeof entry === 'object' && 'whyNot' in entry ? entry.whyNot?.(question) : undefined
  return (whyNot as Families[F]) ?? entry
}

/**
 * How a question is written in a format.
 * @throws where it cannot be, of which `losses` has to be asked before
 */
export function writerFor<F extends Family>(family: F, question: Question): Writer<F> {
  const entry = entryFor(family, question)
  if (typeof entry === 'string') throw new Error(`${family} cannot hold ${question.id}: ${entry}.`)
  return entry as Writer<F>
}

/** What a format keeps less well of a question than of others. */
export const weakerFor = (family: Family, question: Question) =>
  exportsOf(question).weaker?.[family] ?? {}
