import { z } from 'zod'
import { choiceSchema, compileChoice, publishedChoice } from './choice/schema.ts'
import type { Compiling, Published } from './compiling.ts'
import type { Question } from './kinds.ts'
import { compileMatch, matchSchema, publishedMatch } from './match/schema.ts'
import { compileMultiple, multipleSchema, publishedMultiple } from './multiple/schema.ts'
import { compileNumber, numberSchema, publishedNumber } from './number/schema.ts'
import { compileOrder, orderSchema, publishedOrder } from './order/schema.ts'

/** A question of any kind as its author writes it. */
export const questionSchema = z.discriminatedUnion('type', [
  choiceSchema,
  multipleSchema,
  orderSchema,
  matchSchema,
  numberSchema,
])

export type WrittenQuestion = z.output<typeof questionSchema>

type Written<T extends Question['type']> = Extract<WrittenQuestion, { type: T }>

const compilers: {
  [T in Question['type']]: (
    written: Written<T>,
    compiling: Compiling,
  ) => Extract<Question, { type: T }>
} = {
  choice: compileChoice,
  multiple: compileMultiple,
  order: compileOrder,
  match: compileMatch,
  number: compileNumber,
}

/** A question as pages have it. */
export const compileQuestion = (written: WrittenQuestion, compiling: Compiling): Question =>
  (compilers[written.type] as (written: WrittenQuestion, compiling: Compiling) => Question)(
    written,
    compiling,
  )

const published: { [T in Question['type']]: (written: Written<T>) => Published } = {
  choice: publishedChoice,
  multiple: publishedMultiple,
  order: publishedOrder,
  match: publishedMatch,
  number: publishedNumber,
}

/** A question as an edition holds it. */
export const publishedQuestion = (written: WrittenQuestion): Published =>
  (published[written.type] as (written: WrittenQuestion) => Published)(written)

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
export const isChoice = (question: WrittenQuestion): question is Written<'choice'> =>
  question.type === 'choice'
