import type { OrderWords } from './ar.ts'

/** What the files say of an order in English. */
export const en: OrderWords = {
  hint: (items) => `Give each line its place, from 1 to ${items}. The first is 1.`,
  reason: (place, item, feedback) => `${place}. “${item}”: ${feedback}`,
}
