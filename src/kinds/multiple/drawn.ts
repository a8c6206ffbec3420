import type { Drawn } from '../drawn.ts'
import { askMultiple } from './ask.ts'
import type { MultipleQuestion } from './kind.ts'
import { multipleVerdict } from './verdict.ts'
import { words } from './words.ts'

export const multiple: Drawn<MultipleQuestion> = {
  ask: askMultiple,
  checked: true,
  missing: (lang) => words[lang].nothing,
  firstMissing: () => 'first',
  verdict: multipleVerdict,
}
