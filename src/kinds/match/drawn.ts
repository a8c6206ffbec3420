import { html } from 'hono/html'
import { language } from '../../languages/languages.ts'
import { plain } from '../../quiz/text.ts'
import { isolated } from '../../site/isolated.ts'
import type { Drawn } from '../drawn.ts'
import { countKey } from '../kind.ts'
import { lines } from '../lines.ts'
import { askMatch } from './ask.ts'
import { type MatchQuestion, targetField, targetsIn } from './kind.ts'
import { onPaper } from './paper.ts'
import { matchScenes, matchSplit } from './split.ts'
import { matchVerdict } from './verdict.ts'
import { words } from './words.ts'

export const match: Drawn<MatchQuestion> = {
  ask: askMatch,
  checked: true,
  mailed: (lang, { items, targets }) => ({
    lines: items.map(({ text }) => text),
    targets: targets.map(({ text }) => text),
    act: words[lang].act,
  }),
  missing(lang, { items }, { missing, parts }) {
    const w = words[lang]
    const [first] = items.filter(({ id }) => parts.includes(id))
    if (missing !== 'some' || !first) return w.nothing
    return w.some(parts.length, withoutEnd(plain(first.text)))
  },
  firstMissing: ({ items }, { parts }) => targetField(parts[0] ?? items[0]?.id ?? ''),
  inWords(_lang, question, response) {
    const given = targetsIn(question, response)
    return lines(pairs(question, (id) => given?.get(id)))
  },
  corrected(lang, question, response) {
    const given = targetsIn(question, response)
    const said = (id: string | undefined) =>
      isolated(question.targets.find((target) => target.id === id)?.text ?? '')
    const { itsAnswer, chosen } = words[lang]
    const wrong = question.items.filter(({ id, target }) => given?.get(id) !== target)
    return html`<ul class="corrected" role="list">${wrong.map(
      ({ id, text, target }) =>
        html`<li>${isolated(text)}<span class="is-wrong"><b>${chosen}</b> ${said(given?.get(id))}</span><span class="is-right"><b>${itsAnswer}</b> ${said(target)}</span></li>`,
    )}</ul>`
  },
  answer: (_lang, question) => lines(rightPairs(question)),
  right: (_lang, question) => rightPairs(question),
  reason: () => undefined,
  reasons: ({ items }) => items,
  counted: (_lang, { items, targets }) =>
    items.flatMap(({ id, text, target }) =>
      targets.map((each) => ({
        key: countKey(id, each.id),
        text: paired(text, each.text),
        right: each.id === target,
        shown: each.id === target,
      })),
    ),
  verdict: matchVerdict,
  paper: onPaper,
  brief: (lang, { items, targets }) =>
    items.map((item, i) => {
      const target = targets.findIndex(({ id }) => id === item.target)
      return `${i + 1} ${language[lang].letters[target]}`
    }),
  split: matchSplit,
  scenes: matchScenes,
  inCell: (lang, { items, targets }, parts) =>
    items.map(({ id }, i) => {
      const value = parts.find(({ part }) => part === id)?.value
      const target = targets.findIndex(({ id }) => id === value)
      return `${i + 1} ${language[lang].letters[target] ?? value ?? '–'}`
    }),
  whys: (_lang, { items, targets }) =>
    items.map(({ text, target, feedback }) => ({
      text: paired(text, targets.find(({ id }) => id === target)?.text ?? ''),
      feedback,
      right: true,
    })),
}

/** Some items are sentences, with a point at their end. */
const withoutEnd = (item: string) => item.replace(/[.؟?!]$/, '')

const paired = (item: string, target: string) => `${withoutEnd(item)}: ${target}`

/** Each item with a target. */
const pairs = ({ items, targets }: MatchQuestion, targetOf: (item: string) => string | undefined) =>
  items.map(({ id, text }) => {
    const target = targets.find((target) => target.id === targetOf(id))?.text ?? '–'
    return paired(text, target)
  })

const rightPairs = (question: MatchQuestion) =>
  pairs(question, (id) => question.items.find((item) => item.id === id)?.target)
