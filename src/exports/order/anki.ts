import type { OrderQuestion } from '../../kinds/order/kind.ts'
import type { CardSides } from '../kind-exports.ts'
import { element, inline } from '../markup.ts'
import { inOrder } from './in-order.ts'

/** In front the items as they are shown, behind in their right order, each with its reason. */
export function anki(question: OrderQuestion): CardSides {
  const shown = question.items.map(({ text }) => element('li', {}, inline(text)))
  const right = inOrder(question).map(({ text, feedback }) =>
    element('li', {}, element('b', {}, inline(text)), element('br', {}), inline(feedback)),
  )
  return { front: element('ul', {}, ...shown), back: element('ol', {}, ...right) }
}
