import { html } from 'hono/html'
import type { Lang } from '../languages/languages.ts'
import { unknown } from './kind.ts'
import { words } from './words.ts'

/** For whoever does not know: it shows the answer. In a frame that may send no form, a link. */
export function unsure(lang: Lang, href?: string) {
  const text = words[lang].unsure
  return href
    ? html`<p class="unsure"><a href="${href}" target="_self">${text}</a></p>`
    : html`<p class="unsure"><button name="answer" value="${unknown}">${text}</button></p>`
}

/** Checks what was given, in reach of a thumb wherever the page is scrolled to. */
export const check = (lang: Lang) =>
  html`<p class="onward"><button class="button">${words[lang].check}</button></p>`
