import { ofChoices, ofTruth } from '../answer.ts'
import type { Answer } from '../draft.ts'
import { children, type Element, textIn } from './elements.ts'

/** The text of an element, in one line. */
export type TextOf = (element: Element | undefined) => string

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
    items: children(question, 'answer').map(textOf),
  }),
  numerical(question, _, textOf) {
    const whole = children(question, 'answer').filter(({ '@fraction': share }) => Number(share) > 0)
    const [answer] = whole
    const value = Number(textIn(answer))
    const tolerance = Number(textIn(children(answer, 'tolerance')[0]) || 0)
    if (!answer || whole.length > 1 || !Number.isFinite(value))
      return 'It accepts several numbers or none, and a quiz takes one, or one range.'
    return {
      type: 'number',
      right: { from: value - tolerance, to: value + tolerance },
      feedback: textOf(children(answer, 'feedback')[0]),
    }
  },
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
