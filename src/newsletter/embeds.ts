import { html } from 'hono/html'
import { framedPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { address, type Snippet } from './snippet.ts'

/** The element for a web page: a question, or without `step` the whole quiz. Its link is there without scripts. */
export function embedElement(snippet: Snippet, step?: number) {
  const { quiz, point, origin } = snippet
  const link = address(snippet, step, step ? [['from', 'embed']] : [])
  const title = plain(step ? point.question.prompt : quiz.title)
  return html`<fahm-quiz src="${address(snippet, step)}"><a href="${link}">${title}</a></fahm-quiz>
<script async src="${origin}/embed.js"></script>`
}

/** The frame alone, for pages that take no script; what is higher scrolls inside. */
export function embedFrame(snippet: Snippet) {
  const { step, point } = snippet
  const src = framedPath(address(snippet, step))
  return html`<iframe src="${src}" title="${plain(point.question.prompt)}" width="100%" height="620" loading="lazy" style="border:0;border-radius:12px"></iframe>`
}
