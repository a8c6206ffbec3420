import type { Drawn } from '../drawn.ts'
import { askNumber } from './ask.ts'
import type { NumberQuestion } from './kind.ts'
import { numberVerdict } from './verdict.ts'
import { words } from './words.ts'

export const number: Drawn<NumberQuestion> = {
  ask: askNumber,
  checked: true,
  missing(lang, _question, { missing }) {
    const w = words[lang]
    return missing === 'number' ? w.number : missing === 'ambiguous' ? w.ambiguous : w.nothing
  },
  firstMissing: () => 'number',
  verdict: numberVerdict,
}
