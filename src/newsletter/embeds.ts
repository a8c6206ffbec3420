import { html } from 'hono/html'
import { framedPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { address, type Snippet } from './snippet.ts'

/** The element for a web page: a question, or the whole quiz. Its link is there without scripts. */
export function embedElement(snippet: Snippet, whole: boolean) {
  const { quiz, point, origin } = snippet
  const link = address(snippet, whole, whole ? [] : [['from', 'embed']])
  const title = plain(whole ? quiz.title : point.question.prompt)
  return html`<fahm-quiz src="${address(snippet, whole)}"><a href="${link}">${title}</a></fahm-quiz>
<script async src="${origin}/embed.js"></script>`
}

/** The frame alone, for pages that take no script, as wide as our own pages at most; what is higher scrolls inside. */
export function embedFrame(snippet: Snippet, whole: boolean) {
  const { quiz, point } = snippet
  const src = framedPath(address(snippet, whole))
  const title = plain(whole ? quiz.title : point.question.prompt)
  return html`<iframe src="${src}" title="${title}" width="100%" height="720" loading="lazy" style="display:block;max-width:40rem;margin-inline:auto;border:0;border-radius:8px"></iframe>`
}
