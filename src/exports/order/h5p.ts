import type { OrderQuestion } from '../../kinds/order/kind.ts'
import { dragText } from '../drag-text/drag-text.ts'
import type { H5pQuestion } from '../kind-exports.ts'
import { hint, reasons } from './in-order.ts'

/** The places are dragged to the items: a Question Set names no content type that sorts. */
export const h5p: H5pQuestion<OrderQuestion> = {
  ...dragText,
  params: (question, lang, why) =>
    dragText.params(lang, {
      task: [question.prompt, hint(question, lang)],
      lines: question.items.map(({ text, place }) => ({ text, right: String(place) })),
      unused: [],
      why: [...reasons(question, lang), why],
    }),
}
