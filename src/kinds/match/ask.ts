import { html } from 'hono/html'
import { plain } from '../../quiz/text.ts'
import { isolated } from '../../site/isolated.ts'
import type { Asked } from '../drawn.ts'
import { fitsRow } from './fits-row.ts'
import { type MatchItem, type MatchQuestion, targetField } from './kind.ts'
import { words } from './words.ts'

/** Under each item its targets: a row of buttons where they are short, else a menu. */
export function askMatch(asked: Asked<MatchQuestion>) {
  const { question } = asked
  const inRow = fitsRow(question.targets)
  return html`${question.items.map((item) => (inRow ? row(asked, item) : menu(asked, item)))}`
}

/** Programs hear of a missing one by the group, which is what they read first. */
const wrong = ({ missing }: Asked<MatchQuestion>, { id }: MatchItem) =>
  missing?.parts.includes(id) && html` aria-invalid="true"`

function row(asked: Asked<MatchQuestion>, item: MatchItem) {
  const field = targetField(item.id)
  const chosen = asked.given?.get(field)
  return html`<fieldset class="pair" role="radiogroup"${wrong(asked, item)}><legend>${isolated(item.text)}</legend><div class="chips">${asked.question.targets.map(
    ({ id, text }, i) =>
      html`<label><input type="radio" name="${field}" value="${id}"${i === 0 && html` id="${field}"`}${
        chosen === id && html` checked`
      }> ${isolated(text)}</label>`,
  )}</div></fieldset>`
}

function menu(asked: Asked<MatchQuestion>, item: MatchItem) {
  const field = targetField(item.id)
  const chosen = asked.given?.get(field)
  return html`<div class="pair"><label for="${field}">${isolated(item.text)}</label><select name="${field}" id="${field}"${wrong(asked, item)}><option value="">${words[asked.lang].choose}</option>${asked.question.targets.map(
    ({ id, text }) =>
      html`<option value="${id}"${chosen === id && html` selected`}>${plain(text)}</option>`,
  )}</select></div>`
}
