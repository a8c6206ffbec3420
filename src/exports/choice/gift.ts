import type { Choice, ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { giftHtml } from '../gift-text.ts'
import type { GiftQuestion } from '../kind-exports.ts'

/** @param mark what a choice begins with: `=` or `~`, and its weight */
export const giftChoices = (choices: Choice[], lang: Lang, mark: (choice: Choice) => string) =>
  choices.map(
    (choice) => `${mark(choice)}${giftHtml(lang, choice.text)}#${giftHtml(lang, choice.feedback)}`,
  )

export const gift: GiftQuestion<ChoiceQuestion> = {
  answers: ({ choices }, lang) =>
    giftChoices(choices, lang, ({ correct }) => (correct ? '=' : '~')),
}
