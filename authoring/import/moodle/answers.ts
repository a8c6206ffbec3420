import { ofChoices, ofTruth } from '../answer.ts'
import type { Answer } from '../draft.ts'
import { around, ofNumbers } from '../numeric.ts'
import { children, type Element, textIn } from './elements.ts'

/** The text of an element, in one line. */
type TextOf = (element: Element | undefined) => string

/** A question's answer, by Moodle's type of question, or why there is none that a quiz can hold. */
export const answers: Record<
  string,
  (question: Element, prompt: string, textOf: TextOf) => Answer | string
> = {
  multichoice: (question, _, textOf) =>
    ofChoices(
      children(question, 'answer').map((answer) => ({
        text: textOf(answer),
        weight: Number(answer['@fraction'] ?? 0),
        feedback: textOf(children(answer, 'feedback')[0]),
      })),
      textIn(children(question, 'single')[0]).trim() === 'false',
    ),
  truefalse(question, prompt, textOf) {
    const named = (name: string) =>
      children(question, 'answer').find((answer) => textIn(answer).trim().toLowerCase() === name)
    const why = (name: string) => textOf(children(named(name), 'feedback')[0])
    return ofTruth(prompt, Number(named('true')?.['@fraction']) > 0, why('true'), why('false'))
  },
  matching: pairs,
  ddmatch: pairs,
  ordering: (question, _, textOf) => ({
    type: 'order',
    items: children(question, 'answer').map((answer) => ({
      text: textOf(answer),
      feedback: textOf(children(answer, 'feedback')[0]),
    })),
  }),
  numerical(question, _, textOf) {
    const all = children(question, 'answer')
    const any = (answer: Element) => textIn(answer).trim() === '*'
    const feedback = (answer: Element | undefined) => textOf(children(answer, 'feedback')[0])
    const accepted = all
      .filter((answer) => !any(answer))
      .map((answer) => ({
        range: around(numberIn(answer), numberIn(children(answer, 'tolerance')[0]) || 0),
        share: Number(answer['@fraction']),
        feedback: feedback(answer),
      }))
    return ofNumbers(accepted, unitOf(question), feedback(all.find(any)))
  },
}

const numberIn = (element: Element | undefined) => {
  const text = textIn(element).trim()
  return text === '' ? NaN : Number(text)
}

/** The unit that the numbers themselves are in; the others are multiples of it. */
function unitOf(question: Element): string {
  const units = children(children(question, 'units')[0], 'unit')
  const own = units.find((unit) => numberIn(children(unit, 'multiplier')[0]) === 1)
  return textIn(children(own, 'unit_name')[0]).trim()
}

function pairs(question: Element, _: string, textOf: TextOf): Answer {
  return {
    type: 'match',
    pairs: children(question, 'subquestion').map((each) => ({
      item: textOf(each),
      target: textOf(children(each, 'answer')[0]),
    })),
  }
}
