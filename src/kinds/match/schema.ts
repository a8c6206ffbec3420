import { z } from 'zod'
import { type Giveaway, type Published, tellingId, type Written } from '../compiling.ts'
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

/** Fewer items stand in some order by chance. */
const enough = 3

function giveaways({ targets, items }: z.output<typeof schema>): Giveaway[] {
  const ids = items.flatMap(({ id, target }, index) =>
    `-${id}-`.includes(`-${target}-`) ? [tellingId(['items', index], id, 'names the target')] : [],
  )
  const places = items.map(({ target }) => targets.findIndex(({ id }) => id === target))
  const steps = places.slice(1).map((place, i) => place - (places[i] as number))
  const isDiagonal = steps.every((step) => step === 0 || step === 1) && steps.includes(1)
  const isRound = steps.every((step) => step === 1 || step === 1 - targets.length)
  if (items.length < enough || !(isDiagonal || isRound)) return ids
  const message =
    'Whoever goes down the items and along the targets has all of them right: put the items in another order.'
  return [...ids, { at: ['items'], message }]
}

export const match: Written<typeof schema, MatchQuestion> = {
  schema,
  compile,
  published,
  giveaways,
}
