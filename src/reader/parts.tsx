import { html } from 'hono/html'
import { formatParagraphs } from '../languages/format.ts'
import { type Lang, language } from '../languages/languages.ts'
import { readPath } from '../paths.ts'
import { type Fields, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { isolated } from '../site/text.tsx'

// Templates, so that they serve the step's template and the JSX of other pages alike.

export const Hidden = ({ fields }: { fields: Fields }) =>
  html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`

interface ProgressLineProps {
  view: View
  quiz: Quiz
  progress: Progress
  /** Counted from 0. */
  at: number
}

/** Where the reader is, in words and as a bar. A question asked alone only says which quiz it is of. */
export function ProgressLine({ view, quiz, progress, at }: ProgressLineProps) {
  if (isAlone(progress)) return html`<p class="kicker">${isolated(quiz.title)}</p>`
  const { step: w } = view.words
  const of = progress.steps.length
  return html`<p class="place">${progress.practice && `${w.practice}: `}${w.place(at + 1, of)}<progress max="${of}" value="${at + 1}" aria-hidden="true"></progress></p>`
}

export const Explainer = ({ point }: { point: Point }) =>
  html`${point.explainer.map((paragraph) => html`<p>${isolated(paragraph)}</p>`)}`

/** Where in the article it stands, leading to the same point in the explainer. */
export const Where = ({ quiz: { lang, slug }, point }: { quiz: Quiz; point: Point }) =>
  html`<p class="where"><a href="${readPath(lang, slug, point.id)}">${formatParagraphs(lang, point.paragraphs)}</a></p>`

/** A choice's letter, for the eye and for talking about it in a room. */
export const Letter = ({ lang, of, choice }: { lang: Lang; of: Choice[]; choice: Choice }) =>
  html`<span class="letter" aria-hidden="true">${language[lang].letters[of.indexOf(choice)]}</span>`

export const Tick = () =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 13l5 5L20 6"/></svg>`

export const Cross = () =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>`
