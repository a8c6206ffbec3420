import type { MatchQuestion } from '../../kinds/match/kind.ts'
import type { CardSides } from '../kind-exports.ts'
import { element, inline } from '../markup.ts'
import { sortedTargets, targetOf } from './targets.ts'

/** In front the items and below them the targets, behind each item with its target and reason. */
export function anki(question: MatchQuestion): CardSides {
  const list = (texts: string[]) =>
    element('ul', {}, ...texts.map((text) => element('li', {}, inline(text))))
  const pairs = question.items.map((item) =>
    element(
      'p',
      {},
      inline(item.text),
      element('br', {}),
      element('b', {}, inline(targetOf(question, item))),
      element('br', {}),
      inline(item.feedback),
    ),
  )
  return {
    front: list(question.items.map(({ text }) => text)) + list(sortedTargets(question)),
    back: pairs.join(''),
  }
}
