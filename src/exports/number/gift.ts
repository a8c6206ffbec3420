import type { NumberQuestion } from '../../kinds/number/kind.ts'
import { giftHtml } from '../gift-text.ts'
import type { GiftQuestion } from '../kind-exports.ts'
import { accepted, hint, noted } from './told.ts'

/** The first range that holds a number says what it earns; `~` is said to any other. */
export const gift: GiftQuestion<NumberQuestion> = {
  hint,
  reasons: noted,
  answers: (question, lang) => [
    '#',
    ...accepted(question).map(
      ({ range: { from, to }, share, feedback }) =>
        `=%${100 * share}%${from}..${to}#${giftHtml(lang, feedback)}`,
    ),
    `~#${giftHtml(lang, question.feedback.far)}`,
  ],
}
