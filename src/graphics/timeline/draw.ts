import { html } from 'hono/html'
import { formatDate } from '../../languages/format.ts'
import { isolated } from '../../site/isolated.ts'
import type { Draw } from '../graphic.ts'
import type { Timeline } from './schema.ts'
import { words } from './words.ts'

/** Moments along a line, the first at its top: a list whose line and dots are the drawing. */
export const drawTimeline: Draw<Timeline> = ({ lang, source, paragraphs }, { moments }) => {
  const w = words[lang]
  const worked = moments.some(({ words }) => words !== undefined)
  return html`<ol class="time" role="list">${moments.map(
    ({ date, words, text, shape, paragraphs: where }) =>
      html`<li class="${shape}"><b>${isolated(date)}${words && html` ${isolated(w.words(words))}`}</b> <span>${isolated(text)} <small>${paragraphs(where)}</small></span></li>`,
  )}</ol>${worked && html`<p class="note">${w.note(formatDate(lang, source.date))}</p>`}`
}
