import { html } from 'hono/html'
import { drawnKind } from '../kinds/drawings.ts'
import type { Drawn } from '../kinds/drawn.ts'
import { unknown } from '../kinds/kind.ts'
import type { Question, Verdict } from '../kinds/kinds.ts'
import { kindsWords } from '../kinds/words.ts'
import { formatParagraphs } from '../languages/format.ts'
import { readPath } from '../paths.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { isolated } from '../site/isolated.ts'
import { more } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { verdictMarks } from './dots.ts'
import { verdictWords } from './verdict-words.ts'

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

function item(view: View, quiz: Quiz, answer: MarkedAnswer, way: Fields, folded: boolean) {
  const { lang } = view
  const { point } = answer
  const { question } = point
  const drawn = drawnKind(question)
  const reason = drawn.reason(question)
  const reasons = drawn.reasons && partReasons(drawn.reasons(question), answer)
  const where = html`<a href="${readPath(lang, quiz.slug, point.id, way)}">${isolated(point.heading)}</a> <small>${formatParagraphs(lang, point.paragraphs)}</small>`
  const fold = (content: unknown) =>
    html`<details class="folded"><summary>${kindsWords[lang].why}${more}</summary>${content}</details>`
  const why = reason ? html`<p class="why">${isolated(reason)}</p>` : (reasons ?? '')
  const place = html`<p class="where spaced">${where}</p>`
  const below = folded ? fold([why, place]) : [reasons ? fold(why) : why, place]
  return html`<li><h3>${isolated(question.prompt)}</h3>${gave(view, answer)}${below}</li>`
}

/** Why each part is as it is: of those that were wrong, or of all where none was. */
function partReasons(
  reasons: ReturnType<NonNullable<Drawn<Question>['reasons']>>,
  { parts, verdict }: MarkedAnswer,
) {
  const wrong = parts.filter(({ right }) => !right).map(({ part }) => part)
  return reasons
    .filter(({ id }) => verdict === 'right' || wrong.includes(id))
    .map(
      ({ text, feedback }) =>
        html`<p class="why"><b>${isolated(text)}</b><br>${isolated(feedback)}</p>`,
    )
}

/** The verdict, what was said, and what is right; of many parts only those that were wrong, each with both. */
function gave({ lang, words: { result: w } }: View, answer: MarkedAnswer) {
  const { response, verdict } = answer
  const { question } = answer.point
  const drawn = drawnKind(question)
  const known = response !== unknown
  const line = (as: Verdict, content: unknown) =>
    html`<div class="gave is-${as}">${verdictMarks[as]}<div>${content}</div></div>`
  if (known && verdict !== 'right' && drawn.corrected)
    return line(
      verdict,
      html`<b>${verdictWords(lang, answer)}</b>${drawn.corrected(lang, question, response)}`,
    )
  const said = known ? drawn.inWords(lang, question, response) : kindsWords[lang].unknown
  const told = known && verdict !== 'right' ? `${verdictWords(lang, answer)}. ` : ''
  return html`${line(verdict, html`<b>${told}${w.said}</b> ${said}`)}${
    verdict !== 'right' &&
    line('right', html`<b>${w.theAnswer}</b> ${drawn.answer(lang, question)}`)
  }`
}
