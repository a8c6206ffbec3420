import { linesOf, screenfuls } from '../screenfuls.ts'
import type { Exchange } from './schema.ts'

/** On a projector: lines below the sides, and letters of one between them. */
const room = 10.5
const letters = 46
const paragraphs = ' Paragraph 10'

/** An exchange in as many as a class reads one after the other: the same sides, some of the lanes. */
export const divideExchange = <E extends Exchange>(exchange: E): E[] =>
  screenfuls(exchange.lanes, room, heightOf).map((lanes) => ({ ...exchange, lanes }))

/** What goes that way, and its arrow. */
function heightOf({ items }: Exchange['lanes'][number]) {
  const lines = items.map(({ text, by = '' }) => linesOf(`${text} ${by}${paragraphs}`, letters))
  return lines.reduce((a, b) => a + b, 1.2)
}
