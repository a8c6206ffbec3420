import type { Question } from '../kinds/kinds.ts'
import { choice } from './choice/choice.ts'
import type { Unsupported } from './export-format.ts'
import type { KindExports } from './kind-exports.ts'

const nothing = {
  anki: 'no-such-kind' as const,
  forms: 'no-such-kind' as const,
  gift: 'no-such-kind' as const,
  h5p: 'no-such-kind' as const,
  kahoot: 'no-such-kind' as const,
  moodleXml: 'no-such-kind' as const,
  qti: 'no-such-kind' as const,
  wayground: 'no-such-kind' as const,
}

/** What the formats make of each kind of question. One that is left out does not compile. */
const byKind: { [T in Question['type']]: KindExports<Extract<Question, { type: T }>> } = {
  choice,
  multiple: nothing,
  order: nothing,
  match: nothing,
  number: nothing,
}

type Family = keyof KindExports
type Writer<F extends Family> = Exclude<KindExports[F], Unsupported>

/** How a question is written in a format, or why it cannot be. */
export const entryFor = <F extends Family>(family: F, { type }: Question): KindExports[F] =>
  (byKind[type] as KindExports)[family]

/**
 * How a question is written in a format.
 * @throws where it cannot be, of which `losses` has to be asked before
 */
export function writerFor<F extends Family>(family: F, question: Question): Writer<F> {
  const entry = entryFor(family, question)
  if (typeof entry === 'string') throw new Error(`${family} cannot hold ${question.id}: ${entry}.`)
  return entry as Writer<F>
}
