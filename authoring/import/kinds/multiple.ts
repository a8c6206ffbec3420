import { limits } from '../../../src/kinds/limits.ts'
import { textsOf, writeChoices } from './choice.ts'
import { countWrong, textsWrong } from './count.ts'
import type { AnswerOf, ImportedKind } from './kind.ts'

export const multiple: ImportedKind<AnswerOf<'multiple'>> = {
  whyNot(answer) {
    const { choices } = answer
    const right = choices.filter(({ correct }) => correct).length
    if (right === 0) return 'It has no right answer.'
    if (right === choices.length)
      return 'All its choices are right, and one at least has to be wrong.'
    return (
      textsWrong(textsOf(answer), 'choice') ?? countWrong(choices.length, 'choice', limits.several)
    )
  },
  texts: textsOf,
  write: writeChoices,
}
