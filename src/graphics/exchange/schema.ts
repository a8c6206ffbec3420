import { z } from 'zod'
import { paragraphs, text } from '../../kinds/fields.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** What an author writes of an exchange. */
export const exchangeSchema = z.strictObject({
  sides: z
    .array(z.strictObject({ id, text: text('Its name.') }))
    .min(2)
    .max(4),
  lanes: z
    .array(
      z.strictObject({
        from: id.nullable().describe('The id of a side, or null where the article does not say.'),
        to: id.describe('The id of a side.'),
        status: z
          .enum(['sent', 'done', 'sought', 'needed'])
          .describe('Sent or done is drawn solid, sought or needed dashed.'),
        items: z
          .array(
            z.strictObject({
              text: text('What, in a few words.'),
              by: text('Who says so, or what the article does not say.').optional(),
              paragraphs,
            }),
          )
          .min(1)
          .max(5),
      }),
    )
    .min(1)
    .max(6),
})

export type Exchange = z.output<typeof exchangeSchema>
