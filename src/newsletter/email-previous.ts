import { html } from 'hono/html'
import { readPath } from '../paths.ts'
import { colour, gap, mailIn, table, type } from './mail.ts'
import type { Previous } from './previous.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** The last issue's question with its answer, and what readers made of it. */
export function previousRows(
  { quiz, origin }: Snippet,
  { point, right, ofHundred, mistake }: Previous,
) {
  const { lang, slug } = quiz
  const { said, row, link } = mailIn(lang)
  const { email: w } = newsletterWords[lang]
  const why = link(origin + readPath(lang, slug, point.id), w.why)
  return html`${gap(16)}${row(
    `${type(15, 24, colour.accent, 'bold')}border-top:1px solid ${colour.line};padding:14px 0 2px 0`,
    said(w.previous),
  )}${row(`${type(17, 28, colour.ink)}padding:0 0 6px 0`, said(point.question.prompt))}${right.map(
    (text) => row(`${type(17, 28, colour.right, 'bold')}padding:0 0 4px 0`, said(`✓ ${text}`)),
  )}${ofHundred !== undefined && bar(lang, ofHundred)}${row(
    `${type(16, 26, colour.ink)}padding:4px 0 0 0`,
    html`${ofHundred !== undefined && html`<b>${said(w.right(ofHundred))}</b> `}${
      mistake && html`${said(w.mistake(mistake.ofHundred, mistake.text))} `
    }${why}`,
  )}`
}

/** The share of those who were right, from the side that the language begins at. */
function bar(lang: Snippet['quiz']['lang'], ofHundred: number) {
  const { dir } = mailIn(lang)
  const part = (width: number, ground: string) =>
    width > 0 &&
    html`<td width="${width}%" height="10" bgcolor="${ground}" style="background-color:${ground};font-size:0;line-height:10px">&nbsp;</td>`
  return html`<tr><td><table ${table} dir="${dir}"><tr>${part(ofHundred, colour.right)}${part(100 - ofHundred, colour.rest)}</tr></table></td></tr>\n`
}
