import { html } from 'hono/html'
import { framedPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { address, type Issue } from './issue.ts'

/** The element for a web page: a question, or without `step` the whole quiz. Its link is there without scripts. */
export function embedElement(issue: Issue, step?: number) {
  const { quiz, point, origin } = issue
  const link = address(issue, step, step ? [['from', 'embed']] : [])
  const title = plain(step ? point.question.prompt : quiz.title)
  return html`<fahm-quiz src="${address(issue, step)}"><a href="${link}">${title}</a></fahm-quiz>
<script async src="${origin}/embed.js"></script>`
}

/** The frame alone, for pages that take no script; what is higher scrolls inside. */
export function embedFrame(issue: Issue) {
  const { step, point } = issue
  const src = framedPath(address(issue, step))
  return html`<iframe src="${src}" title="${plain(point.question.prompt)}" width="100%" height="620" loading="lazy" style="border:0;border-radius:12px"></iframe>`
}
