import type { Lang } from '../../languages/languages.ts'
import type { Given, Mistake, SplitRow } from '../drawn.ts'
import { unknown } from '../kind.ts'
import { choiceWhys } from '../paper.ts'
import { choiceRows } from '../split.ts'
import type { MultipleQuestion } from './kind.ts'
import { words } from './words.ts'

/** The choices, each with how many ticked it; left out is a right one that somebody who answered did not tick. */
export function multipleSplit(lang: Lang, { choices }: MultipleQuestion): SplitRow[] {
  const ticked = (id: string) => (given: Given) => given.times(id, '1')
  const rows = choiceRows({ lang, choices, given: ticked, instead: (wrong) => wrong })
  const whys = choiceWhys(lang, choices)
  return rows.map((row, i) => {
    const instead = whys[i]
    if (!row.right || !instead) return row
    const leftOut: Mistake = {
      times: (given) => given.answered - given.times('', unknown) - row.times(given),
      told: (times, of) => words[lang].leftOut(times, of, row.head, row.text),
      brief: () => '',
      instead,
    }
    return { ...row, mistakes: [leftOut] }
  })
}
