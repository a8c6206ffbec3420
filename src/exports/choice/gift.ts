import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { giftHtml } from '../gift-text.ts'

export const gift = ({ choices }: ChoiceQuestion, lang: Lang) =>
  choices.map(
    ({ correct, text, feedback }) =>
      `${correct ? '=' : '~'}${giftHtml(lang, text)}#${giftHtml(lang, feedback)}`,
  )
