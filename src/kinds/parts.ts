import { html } from 'hono/html'
import { type Lang, language } from '../languages/languages.ts'
import { isolated } from '../site/isolated.ts'
import { cross, more, tick } from '../site/marks.ts'
import { beginningOf } from './beginning.ts'
import type { Given, Html } from './drawn.ts'
import { kindsWords } from './words.ts'

/** The letter of a choice: for the eye, and for talking about it in a room. */
export const letter = (lang: Lang, i: number) =>
  html`<span class="letter" aria-hidden="true">${language[lang].letters[i]}</span>`

/** The share of readers behind a row: a width in an attribute, since the policy allows no style. */
const shareBar = (percent: number) =>
  html`<svg class="share" aria-hidden="true"><rect width="${percent}%" height="100%"/></svg>`

/** Whole percent of those who answered. */
export const percentOf = ({ answered, times }: Given, part: string, value: string) =>
  answered === 0 ? 0 : Math.round((100 * times(part, value)) / answered)

/** The percentage at the head of a row, with the words that only a screen reader needs. */
function share(lang: Lang, percent: number) {
  const [before, seen, after] = kindsWords[lang].share(percent)
  return html`<span class="of"><span class="hidden">${before}</span>${seen}<span class="hidden">${after}</span></span> `
}

/** A mark, its label and a reason; what does not fit into the row opens on a tap. */
export function why(mark: Html, label: string, reason: string) {
  const { beginning, rest, cut } = beginningOf(reason)
  const named = html`${mark} <b>${label}</b> `
  if (rest === '') return html`<p class="why">${named}${isolated(beginning)}</p>`
  // The sign that there is more stays with the last word, or it stands alone on a line.
  const last = beginning.lastIndexOf(' ') + 1
  const held = html`<span class="held">${isolated(beginning.slice(last))}${cut && html`<span class="cut">…</span>`}${more}</span>`
  return html`<details class="why"><summary>${named}${isolated(beginning.slice(0, last))}${held}</summary>${isolated(rest)}</details>`
}

interface Row {
  lang: Lang
  /** What stood before the text when it was asked; it stays where there is no share to show. */
  head: Html
  text: string
  feedback: string
  /** Whole percent of readers who gave it. */
  percent: number | undefined
  /** Nothing for what was neither right nor chosen: it opens on a tap. */
  mark?: { right: boolean; label: string; missed?: boolean } | undefined
}

/** A choice after the answer: where it was, marked, with its reason and how many readers took it. */
export function markedRow({ lang, head: asked, text, feedback, percent, mark }: Row) {
  const head = percent === undefined ? asked : share(lang, percent)
  const behind = percent === undefined ? '' : shareBar(percent)
  if (!mark) {
    return html`<li class="row">${behind}<details><summary class="line">${head}<span>${isolated(text)} <span class="end">${more}</span></span></summary><p class="why">${isolated(feedback)}</p></details></li>`
  }
  return html`<li class="row ${mark.right ? 'is-right' : 'is-wrong'}${mark.missed ? ' is-missed' : ''}">${behind}<div class="line">${head}<span>${isolated(text)}</span></div>${why(mark.right ? tick : cross, mark.label, feedback)}</li>`
}
