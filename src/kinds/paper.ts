import { html } from 'hono/html'
import { type Lang, language } from '../languages/languages.ts'
import { plain } from '../quiz/text.ts'
import { isolated } from '../site/isolated.ts'
import type { Choice } from './choice/kind.ts'
import type { Why } from './drawn.ts'

/** Where a pen marks one thing of several. */
export const circle = html`<span class="circle" aria-hidden="true"></span>`

/** Where a pen marks each that is right. */
const square = html`<span class="square" aria-hidden="true"></span>`

/** Where a pen writes a letter or two. */
export const slot = html`<span class="write-in" aria-hidden="true"></span>`

/** How many letters fit a line of half a page. */
const half = 36

/** Whether two columns are lower than one. */
function fitsColumns(choices: Choice[]): boolean {
  const lines = choices.map(({ text }) => Math.ceil(plain(text).length / half))
  const rows = lines
    .filter((_, i) => i % 2 === 0)
    .map((line, i) => Math.max(line, lines[2 * i + 1] ?? 0))
  return rows.reduce((sum, row) => sum + row, 0) < lines.length
}

/** Something with its letter, as people name it who have it on paper. */
export const lettered = (lang: Lang, text: string, i: number) =>
  `${language[lang].letters[i]}. ${text}`

/** The letter alone, before its text. */
export const initial = (lang: Lang, i: number) => html`<b>${language[lang].letters[i]}</b>`

/** What there is to choose from, each with a place to mark; in two columns where it is short. */
export function options(lang: Lang, choices: Choice[], several = false) {
  return html`<ul class="options${fitsColumns(choices) && ' paired'}" role="list">${choices.map(
    ({ text }, i) =>
      html`<li>${several ? square : circle}${initial(lang, i)}<span>${isolated(text)}</span></li>`,
  )}</ul>`
}

/** The letters of what is right. */
export const rightLetters = (lang: Lang, choices: Choice[]) =>
  choices.flatMap(({ correct }, i) => (correct ? (language[lang].letters[i] ?? []) : []))

/** The texts of those that are right. */
export const rightTexts = (choices: Choice[]) =>
  choices.filter(({ correct }) => correct).map(({ text }) => text)

/** What is to be said of every choice, by its letter. */
export const choiceWhys = (lang: Lang, choices: Choice[]): Why[] =>
  choices.map(({ text, feedback, correct }, i) => ({
    text: lettered(lang, text, i),
    feedback,
    right: correct,
  }))
