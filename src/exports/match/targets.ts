import type { MatchItem, MatchQuestion, Target } from '../../kinds/match/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { matchWords } from './words.ts'

/** The text of the target that an item belongs to. */
export const targetOf = ({ targets }: MatchQuestion, { target }: MatchItem): string =>
  targets.find(({ id }) => id === target)?.text ?? ''

/** The targets that nothing belongs to. */
export const unused = ({ targets, items }: MatchQuestion): Target[] =>
  targets.filter(({ id }) => items.every(({ target }) => target !== id))

/**
 * The texts of the targets in the order of the alphabet: written in the order of the items they belong
 * to, they would tell the pairs.
 */
export const sortedTargets = ({ targets }: MatchQuestion): string[] =>
  targets.map(({ text }) => text).toSorted()

/** Why each item belongs where it does, one text each. */
export const reasons = (question: MatchQuestion, lang: Lang) =>
  question.items.map((item) =>
    matchWords[lang].reason(item.text, targetOf(question, item), item.feedback),
  )
