import { z } from 'zod'
import { compiledChoice, tellingChoices, writtenChoice } from '../choice/schema.ts'
import type { Giveaway, Published, Written } from '../compiling.ts'
import { asked, compiledAsked } from '../fields.ts'
import { limits } from '../limits.ts'
import type { MultipleQuestion } from './kind.ts'

/** What an author writes of a question with several right choices. */
const schema = z.strictObject({
  ...asked,
  type: z.literal('multiple').describe('Several are right.'),
  choices: z
    .array(writtenChoice)
    .min(limits.several.least)
    .max(limits.several.most)
    .describe('Three to six; one or more have `correct: true`, and not all.')
    .refine(
      (choices) =>
        choices.some(({ correct }) => correct) && !choices.every(({ correct }) => correct),
      'needs the line “correct: true” on one or more of its items, and not on all',
    ),
})

const compile = (written: z.output<typeof schema>): MultipleQuestion => ({
  ...compiledAsked(written),
  choices: written.choices.map(compiledChoice),
})

const published = ({ choices }: z.output<typeof schema>): Published => ({
  items: choices.map(({ id }) => id),
  key: choices.flatMap(({ id, correct }) => (correct ? id : [])).sort(),
})

function giveaways({ choices }: z.output<typeof schema>): Giveaway[] {
  const right = choices.flatMap(({ correct }, index) => (correct ? index : []))
  const isFirst = right.length > 1 && right.every((place, index) => place === index)
  const message = 'The right choices are the first ones: put some of the others between them.'
  return [...tellingChoices(choices), ...(isFirst ? [{ at: ['choices'], message }] : [])]
}

export const multiple: Written<typeof schema, MultipleQuestion> = {
  schema,
  compile,
  published,
  giveaways,
}
