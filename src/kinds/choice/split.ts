import type { Lang } from '../../languages/languages.ts'
import type { SplitRow, Why } from '../drawn.ts'
import { choiceWhys } from '../paper.ts'
import { choiceRows } from '../split.ts'
import type { ChoiceQuestion } from './kind.ts'

/** The choices, each with how many took it. */
export function choiceSplit(lang: Lang, { choices }: ChoiceQuestion): SplitRow[] {
  const right = choiceWhys(lang, choices).find(({ right }) => right)
  return choiceRows({
    lang,
    choices,
    given: (id) => (given) => given.times('', id),
    instead: (wrong: Why) => right ?? wrong,
  })
}
