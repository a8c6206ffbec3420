import { z } from 'zod'
import { limits } from './limits.ts'
import { tidy } from './tidy.ts'

/** Fields that quiz files, kinds of question and graphics have in common. */

/** The schemas of texts that readers see, which rules about writing look at. */
export const shown = new WeakSet<z.core.$ZodType>()

/** A text that readers see. */
export function text(about: string) {
  const schema = z.string().regex(/\S/, 'is empty: write its text').describe(about)
  shown.add(schema)
  return schema
}

const kebab = 'small Latin letters and digits, words joined by hyphens'

export const id = (about: string) =>
  z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      `needs ${kebab}, beginning with a letter, such as "why-rely"`,
    )
    .max(limits.id, `is longer than ${limits.id} characters: choose a shorter one`)
    .describe(
      `${about} In ${kebab}. Readers see it in addresses only. A typo fix keeps it; a changed meaning takes a new one.`,
    )

export const date = (about: string) =>
  z.iso.date('is not a date: write year-month-day, such as 2024-06-20').describe(about)

export const paragraphs = z
  .array(z.int().min(1).max(limits.paragraph))
  .min(1)
  .describe('The article’s paragraphs that say so, counted from 1, such as [3, 4].')

/** What every kind of question has. */
export const asked = {
  id: id('Names the question within the quiz.'),
  prompt: text(`What is asked: at most ${limits.prompt} characters.`),
}

/** The same as pages have it. */
export const compiledAsked = <T extends string>(written: {
  id: string
  type: T
  prompt: string
}) => ({
  id: written.id,
  type: written.type,
  prompt: tidy(written.prompt),
})
