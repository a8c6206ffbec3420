import { html } from 'hono/html'

interface Props {
  caption: string
  /** How many had each value, from 0 on; drawn as high as they are many. */
  counts: number[]
  /** The value of whoever looks at it, and what to call it. */
  own?: { value: number; label: string } | undefined
  /** Heads a column for those who hear it. */
  heading: string
  /** Says how many had each value, and not how many of every hundred. */
  counted?: boolean
}

/** The height of the highest column, in pixels: on a board it is looked at, beside a result only glanced at. */
const highest = { board: 96, result: 56 }

/** The height of one on a board, at most: where every score was reached once, none towers. */
const highestOfOne = 20

/** A table drawn as columns: how many had each value, of every hundred where nothing else is said. */
export function columns({ caption, counts, own, heading, counted }: Props) {
  const total = counts.reduce((sum, n) => sum + n, 0) || 1
  const most = Math.max(...counts) || 1
  const height = counted ? Math.min(highest.board, most * highestOfOne) : highest.result
  const mark = (value: number) => (value === own?.value ? html` class="you"` : '')
  return html`<table class="columns"><caption>${caption}</caption><thead><tr>${counts.map(
    (_, value) =>
      html`<th scope="col"${mark(value)}><span class="hidden">${heading} </span>${value}</th>`,
  )}</tr></thead><tbody><tr>${counts.map(
    (n, value) =>
      html`<td${mark(value)}>${value === own?.value && html`<em>${own.label}</em>`}${counted ? (n > 0 ? n : html`<span class="hidden">0</span>`) : Math.round((100 * n) / total)}<svg aria-hidden="true" height="${Math.round((height * n) / most)}"><rect width="100%" height="100%"/></svg></td>`,
  )}</tr></tbody></table>`
}
