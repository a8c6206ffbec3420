import { limits } from '../../../src/kinds/limits.ts'
import { countWrong, textsWrong } from './count.ts'
import type { AnswerOf, ImportedKind } from './kind.ts'

type Match = AnswerOf<'match'>

/** A pair without an item only brings a target that nothing belongs to. */
const itemsOf = ({ pairs }: Match) => pairs.filter(({ item }) => item !== '')
const targetsOf = ({ pairs }: Match) => [...new Set(pairs.map(({ target }) => target))]

export const match: ImportedKind<Match> = {
  whyNot(answer) {
    const items = itemsOf(answer).map(({ item }) => item)
    const targets = targetsOf(answer)
    return (
      textsWrong(items, 'item') ??
      textsWrong(targets, 'target') ??
      countWrong(items.length, 'item', limits.matched) ??
      countWrong(targets.length, 'target', limits.targets)
    )
  },
  texts: ({ pairs }) => pairs.flatMap(({ item, target }) => [item, target]),
  write(answer, pen) {
    const targets = targetsOf(answer).map((text) => ({ said: text, id: pen.id(text) }))
    const idOf = (target: string) => targets.find(({ said }) => said === target)?.id
    return {
      targets: targets.map(({ said, id }) => ({ id, text: pen.text(said, 'right') })),
      items: itemsOf(answer).map(({ item, target, feedback = '' }) => ({
        id: pen.id(item),
        text: pen.text(item, 'wrong'),
        target: idOf(target),
        feedback: pen.text(feedback, 'whyThere'),
      })),
    }
  },
}
