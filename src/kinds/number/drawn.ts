import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Drawn } from '../drawn.ts'
import { wholeScene } from '../split.ts'
import { askNumber } from './ask.ts'
import { type Distance, distances, type NumberQuestion, numberIn } from './kind.ts'
import { numberSplit, numberWhy } from './split.ts'
import { numberVerdict } from './verdict.ts'
import { words } from './words.ts'

export const number: Drawn<NumberQuestion> = {
  ask: askNumber,
  checked: true,
  mailed: (lang, { unit }) => ({ lines: [], targets: [], act: words[lang].act(unit) }),
  missing(lang, _question, { missing }) {
    const w = words[lang]
    return missing === 'number' ? w.number : missing === 'ambiguous' ? w.ambiguous : w.nothing
  },
  firstMissing: () => 'number',
  inWords: (lang, { unit }, response) =>
    html`${words[lang].value(numberIn(response) ?? 0)} ${isolated(unit)}`,
  answer: (lang, { right, unit }) => html`${words[lang].range(right)} ${isolated(unit)}`,
  right: (lang, { right, unit }) => [`${words[lang].range(right)} ${unit}`],
  reason: ({ feedback, note }) => [feedback.far, note].filter(Boolean).join(' '),
  counted: (lang) =>
    distances.map((key) => ({
      key,
      text: words[lang].distances[key],
      right: key === 'right',
      shown: true,
    })),
  verdict: numberVerdict,
  paper: (_lang, { unit }) =>
    html`<p class="figure-asked"><span class="write-in" aria-hidden="true"></span> ${isolated(unit)}</p>`,
  brief(lang, { right, close, unit }) {
    const w = words[lang]
    const wider = close.from < right.from || close.to > right.to
    return [`${w.range(right)} ${unit}${wider ? ` ${w.besides(close)}` : ''}`]
  },
  split: numberSplit,
  scenes: (lang, question) =>
    wholeScene(
      question.prompt,
      numberSplit(lang, question),
      [numberWhy(lang, question)],
      words[lang].act(question.unit),
    ),
  inCell: (lang, _question, [part]) =>
    part ? [words[lang].distances[part.value as Distance] ?? part.value] : [],
  whys: (lang, question) => [numberWhy(lang, question)],
}
