import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import { giftChoices } from '../choice/gift.ts'
import type { GiftQuestion } from '../kind-exports.ts'
import { weightIn } from './weight.ts'

/** Without any `=`, by which Moodle would know a question with one right choice. */
export const gift: GiftQuestion<MultipleQuestion> = {
  answers({ choices }, lang) {
    const weight = weightIn(choices)
    return giftChoices(choices, lang, (choice) => `~%${weight(choice)}%`)
  },
}
