import { html } from 'hono/html'
import type { Lang } from '../languages/languages.ts'
import { language } from '../languages/languages.ts'
import { isolated } from '../site/text.tsx'
import type { Choice } from './choice/kind.ts'
import type { Why } from './drawn.ts'

/** A line to write on, as on any form. */
export const blank = html`<span class="blank"></span>`

/** A choice with its letter, as people name it who have it on paper. */
export const lettered = (lang: Lang, text: string, i: number) =>
  `${language[lang].letters[i]}. ${text}`

/** A box to mark before every choice. */
export const boxes = (lang: Lang, choices: Choice[]) =>
  html`<ul class="boxes">${choices.map(
    ({ text }, i) =>
      html`<li><span class="box" aria-hidden="true"></span><span>${isolated(lettered(lang, text, i))}</span></li>`,
  )}</ul>`

/** What is to be said of every choice, by its letter. */
export const choiceWhys = (lang: Lang, choices: Choice[]): Why[] =>
  choices.map(({ text, feedback, correct }, i) => ({
    text: lettered(lang, text, i),
    feedback,
    right: correct,
  }))
