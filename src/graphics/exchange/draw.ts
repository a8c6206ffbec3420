import { html } from 'hono/html'
import { language } from '../../languages/languages.ts'
import { isolated } from '../../site/isolated.ts'
import type { Draw, Frame } from '../graphic.ts'
import type { Exchange } from './schema.ts'
import { words } from './words.ts'

type Lane = Exchange['lanes'][number]

/** Who gives whom what: two sides with arrows between them, or with more sides an arrow under each pair. */
export const drawExchange: Draw<Exchange> = (frame, { sides, lanes }) => {
  const [first, second] = sides
  const two = sides.length === 2 && first && second
  const w = words[frame.lang]
  return html`${
    two &&
    html`<div class="sides" aria-hidden="true"><b>${isolated(first.text)}</b><b>${isolated(second.text)}</b></div>`
  }<ol class="lanes${!two && ' apart'}" role="list">${lanes.map((lane) => {
    // From the side that is read first, or towards it.
    const back = two ? lane.to === first.id : false
    return drawLane(frame, lane, sides, back, !two)
  })}</ol><p class="note">${w.note}</p>`
}

function drawLane(
  { lang, paragraphs }: Frame,
  { from, to, status, items }: Lane,
  sides: Exchange['sides'],
  back: boolean,
  named: boolean,
) {
  const w = words[lang]
  const name = (id: string | null) => sides.find((side) => side.id === id)?.text
  const receiver = name(to) ?? ''
  const way = w.way(name(from), receiver)
  const dashed = status === 'sought' || status === 'needed'
  const half = from === null ? ` half${back ? '' : ' at-end'}` : ''
  return html`<li class="${dashed ? 'sought' : 'done'}${half}"><p>${
    named ? html`${isolated(way)}: ` : html`<span class="hidden">${isolated(way)}: </span>`
  }<b>${isolated(w.status[status](receiver))}</b></p><ul role="list">${items.map(
    ({ text, by, paragraphs: where }) =>
      html`<li>${isolated(text)} <small>${by && html`${isolated(by)}. `}${paragraphs(where)}</small></li>`,
  )}</ul><svg class="arrow${(language[lang].direction === 'rtl') !== back && ' flip'}" aria-hidden="true"><line y1="9" x2="100%" y2="9"/><svg x="100%" overflow="visible"><path d="M-13 2L-1 9l-12 7z"/></svg></svg></li>`
}
