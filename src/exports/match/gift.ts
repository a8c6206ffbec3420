import type { MatchQuestion } from '../../kinds/match/kind.ts'
import { plain } from '../../quiz/text.ts'
import { giftHtml, giftPlain } from '../gift-text.ts'
import type { GiftQuestion } from '../kind-exports.ts'
import { reasons, targetOf, unused } from './targets.ts'

/** Targets are plain text, which alone a menu can hold. One that nothing belongs to has no item. */
export const gift: GiftQuestion<MatchQuestion> = {
  reasons,
  answers: (question, lang) => [
    ...question.items.map(
      (item) => `=${giftHtml(lang, item.text)} -> ${target(targetOf(question, item))}`,
    ),
    ...unused(question).map(({ text }) => `= -> ${target(text)}`),
  ],
}

const target = (text: string) => giftPlain(plain(text))
