import { limits } from '../../../src/kinds/limits.ts'
import { countWrong, textsWrong } from './count.ts'
import type { AnswerOf, ImportedKind } from './kind.ts'

export const order: ImportedKind<AnswerOf<'order'>> = {
  whyNot: ({ items }) =>
    textsWrong(
      items.map(({ text }) => text),
      'item',
    ) ?? countWrong(items.length, 'item', limits.ordered),
  texts: ({ items }) => items.map(({ text }) => text),
  write: ({ items }, pen) => ({
    items: items.map(({ text, feedback }) => ({
      id: pen.id(text),
      text: pen.text(text, 'wrong'),
      feedback: pen.text(feedback, 'whyThere'),
    })),
  }),
}
