import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Asked } from '../drawn.ts'
import type { MultipleQuestion } from './kind.ts'
import { words } from './words.ts'

/** A box to tick for every choice. */
export function askMultiple({ lang, question, missing }: Asked<MultipleQuestion>) {
  return html`<p class="note hint">${words[lang].hint}</p><ul class="rows" role="list">${question.choices.map(
    ({ id, text }, i) =>
      html`<li><label class="row"><span class="line"><input class="tick" type="checkbox" name="answer" value="${id}"${
        missing && i === 0 && html` id="first"`
      }><span>${isolated(text)}</span></span></label></li>`,
  )}</ul>`
}
