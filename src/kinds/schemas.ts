import { z } from 'zod'
import { choice } from './choice/schema.ts'
import type { Compiling, Giveaway, Published } from './compiling.ts'
import type { Question } from './kinds.ts'
import { match } from './match/schema.ts'
import { multiple } from './multiple/schema.ts'
import { number } from './number/schema.ts'
import { order } from './order/schema.ts'

/** How authors write each kind. One that is left out does not compile. */
const kinds = { choice, multiple, order, match, number } satisfies {
  [T in Question['type']]: {
    compile(written: never, compiling: Compiling): Extract<Question, { type: T }>
  }
}

type Schema = (typeof kinds)[Question['type']]['schema']
export type WrittenQuestion = z.output<Schema>

/** A question of any kind as its author writes it. */
export const questionSchema = z.discriminatedUnion(
  'type',
  Object.values(kinds).map(({ schema }) => schema) as [Schema, ...Schema[]],
)

interface AnyKind {
  compile(written: WrittenQuestion, compiling: Compiling): Question
  published(written: WrittenQuestion): Published
  giveaways?(written: WrittenQuestion): Giveaway[]
}

const kindOf = ({ type }: WrittenQuestion) => kinds[type] as unknown as AnyKind

/** A question as pages have it. */
export const compileQuestion = (written: WrittenQuestion, compiling: Compiling): Question =>
  kindOf(written).compile(written, compiling)

/** A question as an edition holds it. */
export const publishedQuestion = (written: WrittenQuestion): Published =>
  kindOf(written).published(written)

/** What gives a question of any kind away. */
export const giveawaysIn = (written: WrittenQuestion): Giveaway[] =>
  kindOf(written).giveaways?.(written) ?? []

/** A choice, an item or a target. */
interface Thing {
  id: string
  text: string
}

/** What a question is made of, whatever its kind: lists of things with ids, each under its field's name. */
export function listsIn(question: WrittenQuestion): { field: string; things: Thing[] }[] {
  const fields = ['choices', 'targets', 'items'] as const
  return fields.flatMap((field) => {
    const things = (question as Partial<Record<typeof field, Thing[]>>)[field]
    return things ? { field, things } : []
  })
}

/** A question of which one of several choices is right. */
export const isChoice = (
  question: WrittenQuestion,
): question is Extract<WrittenQuestion, { type: 'choice' }> => question.type === 'choice'
