import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Draw } from '../graphic.ts'
import type { Quantity } from './schema.ts'
import { words } from './words.ts'

/** From one square to the next, and the side of one. */
const pitch = 11
const side = 8.5

/** A number as squares one can look over. */
export const drawQuantity: Draw<Quantity> = ({ lang, paragraphs }, quantity) => {
  const w = words[lang]
  const { amount, total, square, unit, row, rows, from, to, text, ours } = quantity
  const squares = Math.round(total / square)
  const whole = Math.floor(squares / row)
  const rest = squares % row
  const width = row * pitch
  const height = Math.ceil(squares / row) * pitch
  const id = `squares-${squares}-${row}`
  const alt = [w.alt(squares, unit), rows].filter(Boolean).join(' ')
  // Ends with its last squares: at the place of the next ones their edges would show.
  const reach = (squares: number) => squares * pitch - pitch + side
  const block = (columns: number, top: number, lines: number) =>
    html`<path fill="url(#${id})" d="M0 ${top * pitch}h${reach(columns)}v${reach(lines)}H0z"/>`
  return html`<p class="figure">${isolated(amount)}</p>${from && html`<p class="note">${isolated(from)}</p>`}<svg class="units" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}"><defs><pattern id="${id}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse"><rect width="${side}" height="${side}" rx="1"/></pattern></defs>${
    whole > 0 && block(row, 0, whole)
  }${rest > 0 && block(rest, whole, 1)}</svg>${to && html`<p class="note">${isolated(to)}</p>`}<p class="note"><span class="unit"></span> ${w.key(unit)} ${rows && isolated(rows)}</p><p>${isolated(text)} <small>${paragraphs(quantity.paragraphs)}</small></p><p class="note">${isolated(ours)}</p>`
}
