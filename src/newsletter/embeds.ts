import { html } from 'hono/html'
import { framedPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { frameTag } from '../site/frame-tag.ts'
import { address, type Snippet } from './snippet.ts'

/** The element for a web page: a question, or the whole quiz. Its link is there without scripts. */
export function embedElement(snippet: Snippet, whole: boolean) {
  const { quiz, point, origin } = snippet
  const link = address(snippet, whole, whole ? [] : [['from', 'embed']])
  const title = plain(whole ? quiz.title : point.question.prompt)
  return html`<fahm-quiz src="${address(snippet, whole)}"><a href="${link}">${title}</a></fahm-quiz>
<script async src="${origin}/embed.js"></script>`
}

/** The frame alone, for pages that take no script. */
export function embedFrame(snippet: Snippet, whole: boolean) {
  const { quiz, point } = snippet
  const src = framedPath(address(snippet, whole))
  return frameTag(src, plain(whole ? quiz.title : point.question.prompt))
}
