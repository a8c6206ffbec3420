import { html } from 'hono/html'
import { type Lang, language } from '../languages/languages.ts'
import { plain } from '../quiz/text.ts'

// What mail programs leave of HTML: tables, attributes, and styles written into every cell. No
// logical properties, `dir` never on a link, colours only as six digits. Where a program turns the
// colours over, dark on light and light on dark stay apart.
export const colour = {
  paper: '#fbf8f2',
  card: '#fffdf9',
  line: '#b9ae9f',
  edge: '#857a6d',
  rest: '#cfc5b6',
  ink: '#1d1a17',
  soft: '#5f574e',
  accent: '#7c1d2e',
  right: '#1b6b42',
}

export const table = html`role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"`

/** The look of a text: its size and line height in pixels, its colour. */
export const type = (size: number, height: number, colour: string, weight?: 'bold') =>
  `font-family:Tahoma,Arial,sans-serif;font-size:${size}px;line-height:${height}px;${weight ? `font-weight:${weight};` : ''}color:${colour};`

/** An empty row of so many pixels. */
export const gap = (height: number) =>
  html`<tr><td height="${height}" style="font-size:0;line-height:${height}px">&nbsp;</td></tr>\n`

/** U+200F: a line of Arabic stays one where a mail program has lost its direction. */
export const directionMark = (lang: Lang) => (language[lang].direction === 'rtl' ? '\u200f' : '')

/** The parts of a message that know the direction they are read in. */
export function mailIn(lang: Lang) {
  const { direction: dir } = language[lang]
  const align = dir === 'rtl' ? 'right' : 'left'
  /** A cell's attributes, and the beginning of its style. */
  const cell = (side = align) =>
    html`dir="${dir}" align="${side}" style="direction:${dir};text-align:${side};`
  const marked = (content: unknown) =>
    html`<span dir="${dir}" lang="${lang}">${directionMark(lang)}${content}</span>`
  const said = (text: string) => marked(plain(text))
  // Outlook on Windows heeds the rule in a cell alone, and before the height it is about.
  const row = (style: string, content: unknown) =>
    html`<tr><td ${cell()}mso-line-height-rule:exactly;${style}">${content}</td></tr>\n`
  const link = (href: string, text: string) =>
    html`<a href="${href}" style="color:${colour.accent};text-decoration:underline">${said(text)}</a>`
  return { dir, cell, marked, said, row, link, box: boxIn(cell) }
}

/**
 * A box that is one link: the padding is the link's, since elsewhere a press between the border and the
 * text would do nothing. Outlook on Windows pads no link, and takes the cell's own from `mso-padding-alt`.
 */
const boxIn =
  (cell: (side?: string) => unknown) =>
  (ground: string, href: string, style: string, content: unknown, side?: string) =>
    html`<tr><td bgcolor="${ground}" ${cell(side)}background-color:${ground};border:1px solid ${
      ground === colour.ink ? ground : colour.edge
    };border-radius:6px;mso-padding-alt:11px 14px"><a href="${href}" style="${style}display:block;padding:11px 14px;text-decoration:none">${content}</a></td></tr>\n${gap(8)}`
