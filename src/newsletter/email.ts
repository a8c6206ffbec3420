import { html } from 'hono/html'
import { language } from '../languages/languages.ts'
import { quizPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { shorten } from '../site/shorten.ts'
import { siteWords } from '../site/words.ts'
import { previousRows } from './email-previous.ts'
import { linked } from './linked.ts'
import { colour, directionMark, gap, mailIn, table, type } from './mail.ts'
import type { Previous } from './previous.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** Two lines of a phone, in characters. */
const longestTitle = 80

/**
 * The question for pasting into an email: what leads to its landing are links, and nothing is
 * counted before a reader confirms it there. No image, no form, nothing of its recipient.
 */
export function emailHtml(snippet: Snippet, previous?: Previous) {
  const { quiz, point, origin } = snippet
  const { lang } = quiz
  const { cell, said, marked, row, link } = mailIn(lang)
  const { email: w } = newsletterWords[lang]
  const whole = `${siteWords[lang].site}: ${w.whole}`
  return html`<table ${table} bgcolor="${colour.paper}" style="width:100%;max-width:600px;background-color:${colour.paper};border:1px solid ${colour.line};border-radius:8px">
<tr><td ${cell()}padding:18px 18px 14px 18px">
<table ${table}>
${row(
  `${type(15, 24, colour.soft)}padding:0 0 4px 0`,
  marked(
    html`${shorten(plain(quiz.title), longestTitle)}<br>\n<b style="color:${colour.accent}">${w.kicker}</b>`,
  ),
)}${row(
  `${type(20, 32, colour.ink, 'bold')}padding:0 0 14px 0`,
  said(point.question.prompt),
)}${answering(snippet)}${previous && previousRows(snippet, previous)}${gap(10)}${row(
  `${type(15, 24, colour.soft)}border-top:1px solid ${colour.line};padding:10px 0 0 0`,
  link(origin + quizPath(lang, quiz.slug), whole),
)}</table>
</td></tr>
</table>`
}

/** Boxes that answer, or what there is to fill in and one button to where it is. */
function answering(snippet: Snippet) {
  const { lang } = snippet.quiz
  const { said, marked, row, box } = mailIn(lang)
  const { email: w } = newsletterWords[lang]
  const { choices, lines, targets, button } = linked(snippet)
  const line = type(17, 27, colour.ink)
  const note = type(15, 24, colour.soft)
  const lettered = (letter: string, text: string, shade: string) =>
    marked(html`<b style="color:${shade}">${letter}</b>&ensp;${plain(text)}`)
  return html`${choices.map(({ letter, text, href }) =>
    box(colour.card, href, line, lettered(letter, text, colour.accent)),
  )}${
    lines.length > 0 &&
    row(
      `${line}padding:0 0 10px 0`,
      lines.map(
        ({ letter, text }, i) =>
          html`${i > 0 && html`<br>\n`}${lettered(letter, text, colour.ink)}`,
      ),
    )
  }${
    targets.length > 0 &&
    row(`${note}padding:2px 0 9px 0`, said(`${w.targets} ${targets.join(' · ')}`))
  }${
    button &&
    html`${box(colour.ink, button.href, `${type(17, 27, colour.card, 'bold')}text-align:center;`, said(button.text), 'center')}`
  }${row(`${note}padding:2px 0 0 0`, said(button ? w.opens : w.confirm))}`
}

/** A whole message around it, as an editor sees it before sending, and as a mail program gets it. */
export function emailMessage(snippet: Snippet, previous?: Previous) {
  const { lang } = snippet.quiz
  const { direction: dir } = language[lang]
  const { email: w } = newsletterWords[lang]
  return html`<!DOCTYPE html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${plain(snippet.quiz.title)}</title></head>
<body bgcolor="#ffffff" style="margin:0;background-color:#ffffff">
<div style="display:none;font-size:1px;line-height:1px;color:#ffffff"><span dir="${dir}" lang="${lang}">${directionMark(lang)}${w.preheader}</span></div>
<table ${table}><tr><td align="center" style="padding:12px 8px">
${emailHtml(snippet, previous)}
</td></tr></table>
</body></html>`
}
