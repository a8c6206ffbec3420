import { limits } from '../../../src/kinds/limits.ts'
import type { DraftChoice } from '../draft.ts'
import { countWrong, textsWrong } from './count.ts'
import type { AnswerOf, ImportedKind, Pen } from './kind.ts'

export const textsOf = ({ choices }: { choices: DraftChoice[] }) => choices.map(({ text }) => text)

export const writeChoices = ({ choices }: { choices: DraftChoice[] }, pen: Pen) => ({
  choices: choices.map(({ text, correct, feedback }) => ({
    id: pen.id(text),
    text: pen.text(text, 'wrong'),
    ...(correct && { correct }),
    feedback: pen.text(feedback, correct ? 'why' : 'whyNot'),
  })),
})

export const choice: ImportedKind<AnswerOf<'choice'>> = {
  whyNot: (answer) =>
    textsWrong(textsOf(answer), 'choice') ??
    countWrong(answer.choices.length, 'choice', limits.choices),
  texts: textsOf,
  write: writeChoices,
}
