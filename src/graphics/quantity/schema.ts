import { z } from 'zod'
import { paragraphs, text } from '../../kinds/fields.ts'

/** What an author writes of a quantity: so many squares, each worth so much. */
export const quantitySchema = z.strictObject({
  amount: text('The number as the article gives it, with its unit.'),
  total: z.number().positive().describe('The same as a number.'),
  square: z.number().positive().describe('How much one square stands for.'),
  unit: text('What one square stands for, in words: “1,000 tons”.'),
  row: z.int().min(5).max(40).describe('How many squares stand in a row.'),
  rows: text('What a row stands for, as a sentence: “Each row is about a month.”').optional(),
  from: text('What stands above the first row.').optional(),
  to: text('What stands below the last row.').optional(),
  text: text('What it comes to, in a sentence.'),
  ours: text('What of it is arithmetic of ours, and what the article does not say.'),
  paragraphs,
})

export type Quantity = z.output<typeof quantitySchema>
