import { html } from 'hono/html'
import { drawnKind } from '../kinds/drawings.ts'
import { unknown } from '../kinds/kind.ts'
import { words as kindsWords } from '../kinds/words.ts'
import { formatParagraphs } from '../languages/format.ts'
import { readPath } from '../paths.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { more } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { isolated } from '../site/text.tsx'
import { verdictMarks } from './dots.ts'

/** From so many missed questions on, their reasons are folded. */
const many = 6

interface Props {
  view: View
  quiz: Quiz
  answers: MarkedAnswer[]
  /** What a link to the explainer takes along, to lead back here. */
  way: Fields
}

/** Answers once more: what was asked, what was said, what is right and why, and the way to the key point. */
export function review({ view, quiz, answers, way }: Props) {
  const folded = answers.length >= many
  return html`<ol class="missed" role="list">${answers.map((answer) => item(view, quiz, answer, way, folded))}</ol>`
}

function item(
  { lang, words: w }: View,
  quiz: Quiz,
  { point, response, verdict }: MarkedAnswer,
  way: Fields,
  folded: boolean,
) {
  const { question } = point
  const drawn = drawnKind(question)
  const said =
    response === unknown ? kindsWords[lang].unknown : drawn.inWords(lang, question, response)
  const reason = drawn.reason(question)
  const where = html`<a href="${readPath(lang, quiz.slug, point.id, way)}">${isolated(point.heading)}</a> <small>${formatParagraphs(lang, point.paragraphs)}</small>`
  const why = html`${reason && html`<p class="why">${isolated(reason)}</p>`}<p class="where">${where}</p>`
  return html`<li><h3>${isolated(question.prompt)}</h3><div class="gave is-${verdict}">${verdictMarks[verdict]}<div><b>${w.result.said}</b> ${said}</div></div>${
    verdict !== 'right' &&
    html`<div class="gave is-right">${verdictMarks.right}<div><b>${w.result.theAnswer}</b> ${drawn.answer(lang, question)}</div></div>`
  }${folded ? html`<details class="folded"><summary>${kindsWords[lang].why}${more}</summary>${why}</details>` : why}</li>`
}
