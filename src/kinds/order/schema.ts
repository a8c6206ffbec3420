import { z } from 'zod'
import {
  type Compiling,
  type Giveaway,
  type Published,
  tellingId,
  type Written,
} from '../compiling.ts'
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

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'last']

function giveaways({ items }: z.output<typeof schema>): Giveaway[] {
  const ids = items.map(({ id }) => id)
  return areNumbered(ids)
    ? [tellingId(['items', 0], ids[0] as string, 'with those after it tells the order')]
    : []
}

/** Whether each id has something of its own that counts up: a number, a letter at its end, an ordinal. */
function areNumbered(ids: string[]): boolean {
  const ranks = [
    (id: string) => Number(id.match(/\d+/)?.[0] ?? Number.NaN),
    (id: string) => id.match(/(?:^|-)([a-z])$/)?.[1]?.charCodeAt(0) ?? Number.NaN,
    (id: string) => ordinals.findIndex((word) => id.split('-').includes(word)) + 1 || Number.NaN,
  ]
  return ranks.some((rank) => ids.every((id, i) => i === 0 || rank(id) > rank(ids[i - 1] ?? '')))
}

export const order: Written<typeof schema, OrderQuestion> = {
  schema,
  compile,
  published,
  giveaways,
}
