import type { Drawn } from '../drawn.ts'
import { words } from '../words.ts'
import { askChoice } from './ask.ts'
import type { ChoiceQuestion } from './kind.ts'
import { choiceVerdict } from './verdict.ts'

export const choice: Drawn<ChoiceQuestion> = {
  ask: askChoice,
  checked: false,
  missing: (lang) => words[lang].nothing,
  firstMissing: () => 'first',
  verdict: choiceVerdict,
}
