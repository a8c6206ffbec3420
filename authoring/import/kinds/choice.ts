import { limits } from '../../limits.ts'
import type { AnswerOf, ImportedKind } from './kind.ts'

export const choice: ImportedKind<AnswerOf<'choice'>> = {
  whyNot({ choices }) {
    const { least, most } = limits.choices
    const texts = choices.map(({ text }) => text)
    const twice = texts.find((text, index) => texts.indexOf(text) < index)
    if (texts.includes(''))
      return 'It has a choice without text, or one that is a picture or sound.'
    if (texts.length < least || texts.length > most)
      return `It has ${count(texts.length)}, and a quiz takes ${least} to ${most}.`
    return twice === undefined ? undefined : `It has the choice «${twice}» twice.`
  },
  texts: ({ choices }) => choices.map(({ text }) => text),
  write: ({ choices }, pen) => ({
    choices: choices.map(({ text, correct, feedback }) => ({
      id: pen.id(text),
      text: pen.text(text, 'wrong'),
      ...(correct && { correct }),
      feedback: pen.text(feedback, correct ? 'why' : 'whyNot'),
    })),
  }),
}

const count = (number: number) => (number === 1 ? 'one choice' : `${number} choices`)
