import { z } from 'zod'
import type { Compiling, Published, Written } from '../compiling.ts'
import { asked, compiledAsked, id, text } from '../fields.ts'
import { limits } from '../limits.ts'
import { tidy } from '../tidy.ts'
import type { OrderQuestion } from './kind.ts'

/** What an author writes of items to put in order. */
const schema = z.strictObject({
  ...asked,
  type: z.literal('order').describe('Items to put in order.'),
  items: z
    .array(
      z.strictObject({
        id: id('Names the item within its question, and tells nothing of its place.'),
        text: text(`At most ${limits.choice} characters.`),
        feedback: text('Why it stands where it does.'),
      }),
    )
    .min(limits.ordered.least)
    .max(limits.ordered.most)
    .describe('Three to seven, in their right order. Readers see them in another.'),
})

/**
 * Items in the order readers see: sorted by a hash of quiz, question and item, so that it is the same
 * for everybody and in both languages, and nobody can get the written order back from it.
 */
function compile(written: z.output<typeof schema>, { slug, hash }: Compiling): OrderQuestion {
  const shown = ({ id }: { id: string }) => hash(`${slug}/${written.id}/${id}`)
  const items = written.items.map(({ id, text, feedback }, i) => ({
    id,
    text: tidy(text),
    feedback: tidy(feedback),
    place: i + 1,
  }))
  return {
    ...compiledAsked(written),
    items: items.sort((a, b) => (shown(a) < shown(b) ? -1 : 1)),
  }
}

const published = ({ items }: z.output<typeof schema>): Published => {
  const inOrder = items.map(({ id }) => id)
  return { items: inOrder, key: inOrder }
}

export const order: Written<typeof schema, OrderQuestion> = { schema, compile, published }
