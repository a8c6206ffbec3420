import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { isolated } from '../../site/isolated.ts'
import { cross, more, tick } from '../../site/marks.ts'
import type { Answered } from '../drawn.ts'
import { why } from '../parts.ts'
import { type OrderItem, type OrderQuestion, orderIn } from './kind.ts'
import { words } from './words.ts'

/** The items in their right order, each with the place that the reader gave it where that is another. */
export function orderVerdict({ lang, question, response }: Answered<OrderQuestion>) {
  const given = orderIn(question, response)
  const items = [...question.items].sort((a, b) => a.place - b.place)
  return html`<ol class="rows" role="list">${items.map((item) => {
    const place = given ? given.indexOf(item.id) + 1 : undefined
    return row(item, words[lang], place)
  })}</ol>`
}

function row(
  { place, text, feedback }: OrderItem,
  w: (typeof words)[Lang],
  given: number | undefined,
) {
  const line = (end: unknown) =>
    html`<span class="place">${place}</span> <span>${isolated(text)} ${end}</span>`
  if (given === undefined || given === place) {
    const mark =
      given && html` <span class="is-right"><span class="hidden">${w.inPlace}</span>${tick}</span>`
    return html`<li class="row"><details><summary class="line wide">${line(html`<span class="end">${more}${mark}</span>`)}</summary><p class="why">${isolated(feedback)}</p></details></li>`
  }
  return html`<li class="row is-wrong"><div class="line wide">${line('')}</div>${why(cross, w.yours(given), feedback)}</li>`
}
