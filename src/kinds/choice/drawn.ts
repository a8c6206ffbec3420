import { isolated } from '../../site/isolated.ts'
import type { Drawn } from '../drawn.ts'
import { choiceWhys, options, rightLetters, rightTexts } from '../paper.ts'
import { letterOf, wholeScene } from '../split.ts'
import { suggested } from '../suggested.ts'
import { kindsWords } from '../words.ts'
import { askChoice } from './ask.ts'
import type { Choice, ChoiceQuestion } from './kind.ts'
import { choiceSplit } from './split.ts'
import { choiceVerdict } from './verdict.ts'

const said = (choice: Choice | undefined) => isolated(choice?.text ?? '')

export const choice: Drawn<ChoiceQuestion> = {
  ask: askChoice,
  checked: false,
  mailed: (_lang, { choices }) => ({ picks: choices }),
  data: ({ choices }) => suggested('Multiple choice', choices),
  missing: (lang) => kindsWords[lang].nothing,
  firstMissing: () => 'first',
  inWords: (_lang, { choices }, response) => said(choices.find(({ id }) => id === response)),
  answer: (_lang, { choices }) => said(choices.find(({ correct }) => correct)),
  right: (_lang, { choices }) => rightTexts(choices),
  reason: ({ choices }) => choices.find(({ correct }) => correct)?.feedback,
  counted: (_lang, { choices }) =>
    choices.map(({ id, text, correct }) => ({ key: id, text, right: correct, shown: true })),
  shares: true,
  verdict: choiceVerdict,
  paper: (lang, { choices }) => options(lang, choices),
  brief: (lang, { choices }) => rightLetters(lang, choices),
  split: choiceSplit,
  scenes: (lang, question) =>
    wholeScene(question.prompt, choiceSplit(lang, question), choiceWhys(lang, question.choices)),
  inCell: (lang, { choices }, parts) =>
    choices.flatMap(({ id }, i) =>
      parts.some(({ value }) => value === id) ? letterOf(lang, i) : [],
    ),
  whys: (lang, { choices }) => choiceWhys(lang, choices),
}
