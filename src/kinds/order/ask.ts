import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Asked } from '../drawn.ts'
import { type OrderQuestion, placeField } from './kind.ts'
import { words } from './words.ts'

/**
 * A menu of places for every item. Where a script runs, a tap anywhere on a row fills in the next
 * place: the menus stay, so nothing moves, and whoever uses a keyboard or a screen reader chooses there.
 */
export function askOrder({ lang, question, given, missing }: Asked<OrderQuestion>) {
  const w = words[lang]
  const { items } = question
  return html`<p class="note hint" data-tap="${w.tapHint}"><span>${w.hint}</span></p><ul class="rows" role="list" data-order data-placed="${w.placed}" data-removed="${w.removed}">${items.map(
    ({ id, text }) => {
      const field = placeField(id)
      const place = given?.get(field)
      const wrong = missing?.parts.includes(id) && html` aria-invalid="true"`
      return html`<li class="row"><label class="line pick" for="${field}"><select name="${field}" id="${field}"${wrong}><option value="">–</option>${items.map(
        (_, i) => html`<option${place === `${i + 1}` && html` selected`}>${i + 1}</option>`,
      )}</select> <span>${isolated(text)}</span></label></li>`
    },
  )}</ul><p class="hidden" role="status" data-order-status></p>`
}
