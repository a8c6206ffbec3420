import { html } from 'hono/html'
import { language } from '../languages/languages.ts'
import { quizPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'
import { linked } from './linked.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

// What mail programs leave of HTML: tables, attributes, and styles written into every cell. No
// logical properties, no padding outside a cell, `dir` never on a link, colours only as six digits.
const paper = '#fbf8f2'
const card = '#fffdf9'
const line = '#d9d0c3'
const ink = '#1d1a17'
const soft = '#5f574e'
const accent = '#7c1d2e'

const table = html`role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"`
const gap = html`<tr><td height="10" style="font-size:0;line-height:10px">&nbsp;</td></tr>`

/** The look of a text: its size and line height in pixels, its colour. */
const type = (size: number, height: number, colour: string, weight = 'normal') =>
  `font-family:Tahoma,Arial,sans-serif;font-size:${size}px;line-height:${height}px;mso-line-height-rule:exactly;font-weight:${weight};color:${colour};`

/**
 * The question for pasting into an email: what leads to its landing are links, and nothing is
 * counted before a reader confirms it there. No image, no form, nothing of its recipient.
 */
export function emailHtml(snippet: Snippet) {
  const { quiz, point, origin } = snippet
  const { lang } = quiz
  const links = linked(snippet)
  const { direction: dir } = language[lang]
  const { site } = siteWords[lang]
  const { email: w } = newsletterWords[lang]
  const align = dir === 'rtl' ? 'right' : 'left'
  const towards = html`dir="${dir}" align="${align}"`
  const flow = `direction:${dir};text-align:${align};`
  const said = (text: string) =>
    html`<span dir="${dir}" lang="${lang}">${directionMark(lang)}${plain(text)}</span>`
  const row = (style: string, content: unknown) =>
    html`<tr><td ${towards} style="${flow}${style}">${content}</td></tr>\n`
  return html`<table ${table} bgcolor="${paper}" style="width:100%;max-width:600px;background-color:${paper};border:1px solid ${line};border-radius:12px">
<tr><td ${towards} style="${flow}padding:20px 20px 12px 20px">
<table ${table}>
${row(`${type(15, 24, accent, 'bold')}padding:0 0 6px 0`, said(quiz.title))}${row(
  `${type(20, 32, ink, 'bold')}padding:0 0 14px 0`,
  said(point.question.prompt),
)}${links.map(
  ({ letter, text, href }) =>
    html`<tr><td ${towards} bgcolor="${card}" style="${flow}background-color:${card};border:1px solid #8a7f72;border-radius:8px;padding:10px 14px"><a href="${href}" style="${type(17, 28, ink)}display:block;text-decoration:none"><span dir="${dir}" lang="${lang}">${directionMark(lang)}${letter && html`<b style="color:${accent}">${letter}.</b> `}${plain(text)}</span></a></td></tr>\n${gap}\n`,
)}${links.length > 1 && row(`${type(14, 22, soft)}padding:0 0 8px 0`, said(w.confirm))}${row(
  `${type(14, 22, soft)}border-top:1px solid ${line};padding:8px 0 0 0`,
  html`<a href="${origin}${quizPath(lang, quiz.slug)}" style="color:${accent};text-decoration:underline"><span dir="${dir}" lang="${lang}">${directionMark(lang)}${site}: ${w.whole}</span></a>`,
)}</table>
</td></tr>
</table>`
}

/** A whole message around it, as an editor sees it before sending, and as a mail program gets it. */
export function emailMessage(snippet: Snippet) {
  const { lang } = snippet.quiz
  const { direction: dir } = language[lang]
  const { email: w } = newsletterWords[lang]
  return html`<!DOCTYPE html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${plain(snippet.quiz.title)}</title></head>
<body style="margin:0;background-color:#ffffff">
<div style="display:none;font-size:1px;line-height:1px;color:#ffffff"><span dir="${dir}" lang="${lang}">${directionMark(lang)}${w.preheader}</span></div>
<table ${table}><tr><td align="center" style="padding:16px 8px">
${emailHtml(snippet)}
</td></tr></table>
</body></html>`
}

/** U+200F: a line of Arabic stays one where a mail program has lost its direction. */
export const directionMark = (lang: Snippet['quiz']['lang']) =>
  language[lang].direction === 'rtl' ? '\u200f' : ''
