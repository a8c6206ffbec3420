import type { OrderQuestion } from '../../kinds/order/kind.ts'
import type { MoodleXmlQuestion } from '../kind-exports.ts'
import { htmlText, line } from '../moodle-xml-text.ts'
import { inOrder, reasons } from './in-order.ts'

/** Written in the right order, which Moodle shuffles. */
export const moodleXml: MoodleXmlQuestion<OrderQuestion> = {
  type: 'ordering',
  reasons,
  answers: (question, lang) => [
    line('layouttype', {}, 'VERTICAL'),
    line('selecttype', {}, 'ALL'),
    line('selectcount', {}, String(question.items.length)),
    line('gradingtype', {}, 'ALL_OR_NOTHING'),
    line('showgrading', {}, 'SHOW'),
    ...inOrder(question).map(({ text, place }) =>
      line('answer', { fraction: place, format: 'html' }, htmlText(lang, text)),
    ),
  ],
}
