import { html } from 'hono/html'
import { formatParagraphs } from '../languages/format.ts'
import { homePath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'

// Templates, so that they serve the step's template and the JSX of other pages alike.

export const Hidden = ({ fields }: { fields: Fields }) =>
  html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`

/**
 * The line above a question: its number, or the verdict on it, beside the site's name. One line high
 * in both, so that nothing below it moves on answering.
 */
export const QuestionBar = ({ view, children }: { view: View; children: unknown }) =>
  html`<div class="bar">${children}${
    view.frame ? '' : html`<a class="name" href="${homePath(view.lang)}">${view.words.site}</a>`
  }</div>`

/** Where in the article it stands; leads there where the article has an address. */
export function Where({ view, quiz, point }: { view: View; quiz: Quiz; point: Point }) {
  const text = formatParagraphs(view.lang, point.paragraphs)
  const { url } = quiz.source
  return url ? html`<a href="${url}" rel="external">${text}</a>` : html`${text}`
}
