import { html } from 'hono/html'
import type { Drawn } from '../drawn.ts'
import { countKey } from '../kind.ts'
import { lines } from '../lines.ts'
import { choiceWhys, options, rightLetters, rightTexts } from '../paper.ts'
import { letterOf, wholeScene } from '../split.ts'
import { suggested } from '../suggested.ts'
import { askMultiple } from './ask.ts'
import { type MultipleQuestion, tickedIn } from './kind.ts'
import { multipleSplit } from './split.ts'
import { multipleVerdict } from './verdict.ts'
import { words } from './words.ts'

export const multiple: Drawn<MultipleQuestion> = {
  ask: askMultiple,
  checked: true,
  data: ({ choices }) => suggested('Checkbox', choices),
  mailed: (lang, { choices }) => ({
    lines: choices.map(({ text }) => text),
    targets: [],
    act: words[lang].act,
  }),
  missing: (lang) => words[lang].nothing,
  firstMissing: () => 'first',
  inWords: (_lang, question, response) => {
    const ticked = tickedIn(question, response) ?? []
    return lines(question.choices.filter(({ id }) => ticked.includes(id)).map(({ text }) => text))
  },
  // A wrong choice left alone is a part that is right, and nothing that a reader would call found.
  partly(lang, { choices }, parts) {
    const ticked = parts.filter(({ value }) => value === '1')
    const found = ticked.filter(({ right }) => right).length
    return words[lang].found(
      found,
      choices.filter(({ correct }) => correct).length,
      ticked.length - found,
    )
  },
  answer: (_lang, { choices }) => lines(rightTexts(choices)),
  right: (_lang, { choices }) => rightTexts(choices),
  reason: () => undefined,
  reasons: ({ choices }) => choices,
  counted: (_lang, { choices }) =>
    choices.map(({ id, text, correct }) => ({
      key: countKey(id, '1'),
      text,
      right: correct,
      shown: true,
    })),
  shares: true,
  verdict: multipleVerdict,
  paper: (lang, { choices }) =>
    html`<p class="note">${words[lang].onPaper}</p>${options(lang, choices, true)}`,
  brief: (lang, { choices }) => rightLetters(lang, choices),
  split: multipleSplit,
  scenes: (lang, question) =>
    wholeScene(question.prompt, multipleSplit(lang, question), choiceWhys(lang, question.choices)),
  inCell: (lang, { choices }, parts) =>
    choices.flatMap(({ id }, i) =>
      parts.some(({ part, value }) => part === id && value === '1') ? letterOf(lang, i) : [],
    ),
  whys: (lang, { choices }) => choiceWhys(lang, choices),
}
