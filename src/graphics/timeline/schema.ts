import { z } from 'zod'
import { paragraphs, text } from '../../kinds/fields.ts'

/** What an author writes of a timeline. */
export const timelineSchema = z.strictObject({
  moments: z
    .array(
      z.strictObject({
        date: text('When, as worked out: a full date, a year, a stretch of time.'),
        words: text('The words the article uses for it, such as “last month”.').optional(),
        text: text('What happened, in a short sentence.'),
        paragraphs,
        shape: z
          .enum(['moment', 'span', 'vague', 'now'])
          .default('moment')
          .describe('A stretch of time; a beginning that is not dated; what the article is about.'),
      }),
    )
    .min(2)
    .max(9),
})

export type Timeline = z.output<typeof timelineSchema>
