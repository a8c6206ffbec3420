import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { plain } from '../../quiz/text.ts'
import { isolated } from '../../site/isolated.ts'
import { circle, initial, slot } from '../paper.ts'
import type { MatchQuestion } from './kind.ts'
import { words } from './words.ts'

/** How many letters stand at the head of a column: three lines of it. */
const heads = 34

/** A table to mark a cell of in every row; a list to write letters in where no column could hold the targets. */
export const onPaper = (lang: Lang, question: MatchQuestion) =>
  question.targets.every(({ text }) => plain(text).length <= heads)
    ? grid(lang, question)
    : list(lang, question)

const grid = (lang: Lang, { items, targets }: MatchQuestion) =>
  html`<p class="note">${words[lang].mark}</p><table class="grid"><thead><tr><td></td>${targets.map(
    ({ text }, i) => html`<th scope="col">${initial(lang, i)} ${isolated(text)}</th>`,
  )}</tr></thead><tbody>${items.map(
    ({ text }, i) =>
      html`<tr><th scope="row"><b>${i + 1}</b> ${isolated(text)}</th>${targets.map(() => html`<td>${circle}</td>`)}</tr>`,
  )}</tbody></table>`

const list = (lang: Lang, { items, targets }: MatchQuestion) =>
  html`<p class="note">${words[lang].write}</p><ul class="options" role="list">${targets.map(
    ({ text }, i) => html`<li>${initial(lang, i)}<span>${isolated(text)}</span></li>`,
  )}</ul><ul class="options" role="list">${items.map(
    ({ text }, i) => html`<li>${slot}<b>${i + 1}</b><span>${isolated(text)}</span></li>`,
  )}</ul>`
