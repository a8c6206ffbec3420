import type { OrderQuestion } from '../../kinds/order/kind.ts'
import { addLists, formsPart } from '../forms-lists.ts'
import type { FormsQuestion } from '../kind-exports.ts'
import { hint } from './in-order.ts'

export const forms: FormsQuestion<OrderQuestion> = {
  add: addLists,
  data(question, lang, why) {
    const { prompt, items } = question
    const places = items.map((_, i) => String(i + 1))
    const asked = `${prompt} ${hint(question, lang)}`
    return {
      parts: items.map((item) => formsPart(asked, item, places, String(item.place), why)),
    }
  },
}
