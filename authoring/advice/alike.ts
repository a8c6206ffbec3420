import { listsIn } from '../../src/kinds/schemas.ts'
import type { Advice } from '../quiz-file.ts'
import { isSame, type TextWord, wordsOf } from './text-words.ts'

/** Choices, items or targets that say almost the same: nothing but common words differs. */
export const alike: Advice = function* ({ lang, points, finding }) {
  for (const { path, point } of points) {
    for (const { field, things } of listsIn(point.question)) {
      const texts = things.map(({ text }) =>
        wordsOf(lang, text).filter(({ isCommon }) => !isCommon),
      )
      for (const [index, words] of texts.entries()) {
        const before = texts.findIndex((other) => areSame(other, words))
        if (before === index || words.length === 0) continue
        yield finding(
          [...path, 'question', field, index, 'text'],
          `This says almost the same as «${things[before]?.text}»: a reader has to see what sets them apart. Make the difference plainer, or write another.`,
        )
      }
    }
  }
}

const areSame = (a: TextWord[], b: TextWord[]) =>
  a.length === b.length && a.every((word, i) => isSame(word, b[i] as TextWord))
