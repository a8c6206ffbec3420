import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { isolated } from '../../site/isolated.ts'
import type { Asked } from '../drawn.ts'
import { letter } from '../parts.ts'
import { kindsWords } from '../words.ts'
import type { Choice, ChoiceQuestion } from './kind.ts'

/** The choices, each a button that answers; in a frame that may send no form, each a link. */
export const askChoice = ({ lang, question, missing, pick, link }: Asked<ChoiceQuestion>) =>
  html`<ul class="rows" role="list">${question.choices.map((choice, i) => {
    const picked = choice.id === pick
    const id = missing && i === 0 && html` id="first"`
    const row = content(lang, choice, i, picked)
    if (link)
      return html`<li><a class="row" href="${link(choice.id)}" target="_self">${row}</a></li>`
    return html`<li><button class="row" name="answer" value="${choice.id}"${id}${picked && html` aria-current="true"`}>${row}</button>${
      picked &&
      html`<button class="button" name="answer" value="${choice.id}">${kindsWords[lang].check}</button>`
    }</li>`
  })}</ul>`

const content = (lang: Lang, { text }: Choice, i: number, picked: boolean) =>
  html`<span class="line">${letter(lang, i)} <span>${isolated(text)}${
    picked && html`<small>${kindsWords[lang].picked}</small>`
  }</span></span>`
