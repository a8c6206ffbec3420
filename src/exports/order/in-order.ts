import type { OrderItem, OrderQuestion } from '../../kinds/order/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { orderWords } from './words.ts'

/** The items in their right order. */
export const inOrder = ({ items }: OrderQuestion): OrderItem[] =>
  items.toSorted((a, b) => a.place - b.place)

/** Why each stands where it does, in their right order, one text each. */
export const reasons = (question: OrderQuestion, lang: Lang) =>
  inOrder(question).map(({ place, text, feedback }) =>
    orderWords[lang].reason(place, text, feedback),
  )

export const hint = ({ items }: OrderQuestion, lang: Lang) => orderWords[lang].hint(items.length)
