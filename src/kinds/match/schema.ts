import { z } from 'zod'
import type { Published, Written } from '../compiling.ts'
import { asked, compiledAsked, id, text } from '../fields.ts'
import { limits } from '../limits.ts'
import { tidy } from '../tidy.ts'
import type { MatchQuestion } from './kind.ts'

/** What an author writes of items to be given targets: who said it, or stated, not mentioned, contradicted. */
const schema = z
  .strictObject({
    ...asked,
    type: z.literal('match').describe('Items, each with one of a few targets.'),
    targets: z
      .array(
        z.strictObject({
          id: id('Names the target within its question.'),
          text: text('In a word or three: up to four short ones stand in one row on a phone.'),
        }),
      )
      .min(limits.targets.least)
      .max(limits.targets.most)
      .describe('Two to six. One can serve several items, or none.'),
    items: z
      .array(
        z.strictObject({
          id: id('Names the item within its question, and tells nothing of its target.'),
          text: text(`At most ${limits.choice} characters.`),
          target: z.string().describe('The id of the target it belongs to.'),
          feedback: text('Why it belongs there.'),
        }),
      )
      .min(limits.matched.least)
      .max(limits.matched.most),
  })
  .superRefine(({ targets, items }, { addIssue }) => {
    const known = targets.map(({ id }) => id)
    for (const [index, { target }] of items.entries()) {
      if (known.includes(target)) continue
      addIssue({
        code: 'custom',
        path: ['items', index, 'target'],
        message: `is «${target}», which is the id of no target: choose one of ${known.join(', ')}`,
      })
    }
  })

const compile = (written: z.output<typeof schema>): MatchQuestion => ({
  ...compiledAsked(written),
  targets: written.targets.map(({ id, text }) => ({ id, text: tidy(text) })),
  items: written.items.map(({ id, text, target, feedback }) => ({
    id,
    text: tidy(text),
    target,
    feedback: tidy(feedback),
  })),
})

const published = ({ items }: z.output<typeof schema>): Published => ({
  items: items.map(({ id }) => id),
  key: Object.fromEntries(items.map(({ id, target }) => [id, target])),
})

export const match: Written<typeof schema, MatchQuestion> = { schema, compile, published }
