import type { Facts } from '../fact.ts'
import type { Quantity } from './schema.ts'

/** What a quantity says: the number, and the time or place it spans. What it comes to is arithmetic of ours. */
export const quantityFacts = (quantity: Quantity): Facts => {
  const { amount, total, square, unit, rows, from, to, paragraphs } = quantity
  const told = { amount, from, to }
  return {
    told: Object.entries(told).flatMap(([field, text]) =>
      text === undefined ? [] : { at: [field], text, paragraphs },
    ),
    ours: [quantity.text, rows ?? '', quantity.ours],
    names: [],
    links: [],
    sums: [
      { at: ['amount'], text: amount, value: total },
      { at: ['unit'], text: unit, value: square },
    ],
    parted: [{ at: ['square'], whole: total, part: square }],
  }
}
