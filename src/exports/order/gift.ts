import type { OrderQuestion } from '../../kinds/order/kind.ts'
import { giftHtml } from '../gift-text.ts'
import type { GiftQuestion } from '../kind-exports.ts'
import { hint, reasons } from './in-order.ts'

/** Each item matched with its place: GIFT has an order in some sites alone, and no escapes in it. */
export const gift: GiftQuestion<OrderQuestion> = {
  hint,
  reasons,
  answers: ({ items }, lang) =>
    items.map(({ text, place }) => `=${giftHtml(lang, text)} -> ${place}`),
}
