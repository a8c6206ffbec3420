import { html } from 'hono/html'
import { isolated } from '../site/isolated.ts'

/** Several things a response is made of, one below the other. */
export const lines = (texts: string[]) =>
  html`<ul class="said" role="list">${texts.map((text) => html`<li>${isolated(text)}</li>`)}</ul>`

/** The same, numbered. */
export const numbered = (texts: string[]) =>
  html`<ol class="said" role="list">${texts.map((text, i) => html`<li>${i + 1}. ${isolated(text)}</li>`)}</ol>`
