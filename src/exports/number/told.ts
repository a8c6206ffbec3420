import type { NumberQuestion } from '../../kinds/number/kind.ts'
import type { Lang } from '../../languages/languages.ts'
import { numberWords } from './words.ts'

/** What is accepted, and what is said to it, closest first. `share` is how much of the mark it earns. */
export function accepted({ right, close, feedback }: NumberQuestion) {
  const first = { range: right, share: 1, feedback: feedback.right }
  const wider = close.from < right.from || close.to > right.to
  return wider ? [first, { range: close, share: 0, feedback: feedback.close }] : [first]
}

export const hint = ({ unit }: NumberQuestion, lang: Lang) => numberWords[lang].unit(unit)

/** What readers should know of the arithmetic, if anything. */
export const noted = ({ note }: NumberQuestion) => (note ? [note] : [])

/** What is said to a number that is not right, one text each. */
function reasonsAgainst(question: NumberQuestion, lang: Lang): string[] {
  const w = numberWords[lang]
  const close = accepted(question)
    .slice(1)
    .map(({ range, feedback }) => w.close(w.range(range, question.unit), feedback))
  return [...close, w.far(question.feedback.far)]
}

/** What is right and why, what is said to other numbers, and what there is to know, one text each. */
export function told(question: NumberQuestion, lang: Lang): string[] {
  const w = numberWords[lang]
  const right = w.right(w.range(question.right, question.unit), question.feedback.right)
  return [right, ...reasonsAgainst(question, lang), ...noted(question)]
}
