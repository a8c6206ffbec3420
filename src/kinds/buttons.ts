import { html } from 'hono/html'
import type { Lang } from '../languages/languages.ts'
import { unknown } from './kind.ts'
import { kindsWords } from './words.ts'

interface Shown {
  /** No verdict follows: nothing may be told of the answer yet. */
  withheld?: boolean
  /** In a frame that may send no form, the button is a link. */
  href?: string
}

/** For whoever does not know: it shows the answer. */
export function unsure(lang: Lang, { withheld, href }: Shown = {}) {
  const text = withheld ? kindsWords[lang].unknown : kindsWords[lang].unsure
  return href
    ? html`<p class="unsure"><a href="${href}" target="_self">${text}</a></p>`
    : html`<p class="unsure"><button name="answer" value="${unknown}">${text}</button></p>`
}

/** Checks what was given, in reach of a thumb wherever the page is scrolled to. */
export const check = (lang: Lang, { withheld }: Shown = {}) =>
  html`<p class="onward"><button class="button">${withheld ? kindsWords[lang].send : kindsWords[lang].check}</button></p>`
