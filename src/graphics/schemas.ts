import { z } from 'zod'
import { text } from '../kinds/fields.ts'
import { places } from '../quiz/quiz.ts'
import { exchangeSchema } from './exchange/schema.ts'
import { quantitySchema } from './quantity/schema.ts'
import { timelineSchema } from './timeline/schema.ts'

const placed = {
  title: text('What it shows, as a short heading.'),
  point: z.string().describe('The id of the key point it belongs to.'),
  at: z
    .enum(places)
    .describe(
      'Where it is drawn: `step` before the question of its key point, where it does not give the answer away; `feedback` after it; `introduction` where the quiz is introduced, before any question; `explainer` on the page with the whole explainer alone. It is always on that page.',
    ),
}

/** A graphic of any type as its author writes it. */
export const graphicSchema = z.discriminatedUnion('type', [
  timelineSchema.extend({ type: z.literal('timeline').describe('What came when.'), ...placed }),
  exchangeSchema.extend({
    type: z.literal('exchange').describe('Who gives whom what.'),
    ...placed,
  }),
  quantitySchema.extend({
    type: z.literal('quantity').describe('A number as something one can look over.'),
    ...placed,
  }),
])

export type WrittenGraphic = z.output<typeof graphicSchema>
