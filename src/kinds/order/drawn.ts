import { html } from 'hono/html'
import { plain } from '../../quiz/text.ts'
import { isolated } from '../../site/isolated.ts'
import type { Drawn } from '../drawn.ts'
import { countKey } from '../kind.ts'
import { numbered } from '../lines.ts'
import { slot } from '../paper.ts'
import { askOrder } from './ask.ts'
import { inOrder, type OrderQuestion, orderIn, placeField } from './kind.ts'
import { orderScenes, orderSplit } from './split.ts'
import { orderVerdict } from './verdict.ts'
import { orderWhys } from './whys.ts'
import { words } from './words.ts'

export const order: Drawn<OrderQuestion> = {
  ask: askOrder,
  checked: true,
  mailed: (lang, { items }) => ({
    lines: items.map(({ text }) => text),
    targets: [],
    act: words[lang].act,
  }),
  missing(lang, { items }, { missing, parts }) {
    const w = words[lang]
    const named = items.filter(({ id }) => parts.includes(id)).map(({ text }) => plain(text))
    if (missing === 'twice') return w.twice(named)
    return missing === 'some' ? w.some(named.length, named[0] ?? '') : w.nothing
  },
  firstMissing: ({ items }, { parts }) => placeField(parts[0] ?? items[0]?.id ?? ''),
  inWords(_lang, question, response) {
    const given = orderIn(question, response) ?? []
    return numbered(given.map((id) => question.items.find((item) => item.id === id)?.text ?? ''))
  },
  corrected(lang, question, response) {
    const given = orderIn(question, response) ?? []
    return html`<ol class="corrected" role="list">${inOrder(question.items).map(
      ({ id, text, place }) => {
        const yours = given.indexOf(id) + 1
        return html`<li>${place}. ${isolated(text)}${
          yours !== place && html`<span class="is-wrong"><b>${words[lang].yours(yours)}</b></span>`
        }</li>`
      },
    )}</ol>`
  },
  answer: (_lang, { items }) => numbered(inOrder(items).map(({ text }) => text)),
  right: (_lang, { items }) => inOrder(items).map(({ text, place }) => `${place}. ${text}`),
  reason: () => undefined,
  reasons: ({ items }) => inOrder(items),
  counted: (_lang, { items }) =>
    inOrder(items).flatMap(({ id, text, place }) =>
      items.map((_, i) => ({
        key: countKey(id, String(i + 1)),
        text: `${i + 1}. ${text}`,
        right: i + 1 === place,
        shown: i + 1 === place,
      })),
    ),
  verdict: orderVerdict,
  paper: (lang, { items }) =>
    html`<p class="note">${words[lang].onPaper(items.length)}</p><ul class="options" role="list">${items.map(
      ({ text }) => html`<li>${slot}<span>${isolated(text)}</span></li>`,
    )}</ul>`,
  brief: (_lang, { items }) => items.map(({ place }) => `${place}`),
  split: orderSplit,
  scenes: orderScenes,
  inCell: (_lang, { items }, parts) =>
    items.map(({ id }) => parts.find(({ part }) => part === id)?.value ?? '–'),
  whys: (_lang, question) => orderWhys(question),
}
