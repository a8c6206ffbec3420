import type { MatchQuestion } from '../../kinds/match/kind.ts'
import { plain } from '../../quiz/text.ts'
import { addLists, formsPart } from '../forms-lists.ts'
import type { FormsQuestion } from '../kind-exports.ts'
import { sortedTargets, targetOf } from './targets.ts'

export const forms: FormsQuestion<MatchQuestion> = {
  add: addLists,
  data(question, _, why) {
    const targets = sortedTargets(question).map(plain)
    return {
      parts: question.items.map((item) =>
        formsPart(question.prompt, item, targets, plain(targetOf(question, item)), why),
      ),
    }
  },
}
