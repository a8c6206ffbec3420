import type { Facts } from '../fact.ts'
import type { Exchange } from './schema.ts'

/** What an exchange says: its items, and the sides that give or get them. */
export function exchangeFacts({ sides, lanes }: Exchange): Facts {
  const items = lanes.flatMap(({ from, to, items }, lane) =>
    items.map((item, i) => ({ ...item, ends: [from, to], at: ['lanes', lane, 'items', i] })),
  )
  return {
    told: items.flatMap(({ at, text, by, paragraphs }) => [
      { at: [...at, 'text'], text, paragraphs },
      ...(by === undefined ? [] : [{ at: [...at, 'by'], text: by, paragraphs }]),
    ]),
    names: sides.map(({ id, text }, side) => ({
      at: ['sides', side, 'text'],
      id,
      text,
      paragraphs: items.filter(({ ends }) => ends.includes(id)).flatMap((item) => item.paragraphs),
    })),
    links: lanes.flatMap(({ from, to }, lane) => [
      ...(from === null ? [] : [{ at: ['lanes', lane, 'from'], id: from }]),
      { at: ['lanes', lane, 'to'], id: to },
    ]),
    ours: [],
    sums: [],
    parted: [],
  }
}
