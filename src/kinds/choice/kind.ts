import { type Kind, longestOf } from '../kind.ts'

export interface Choice {
  /** Never changes its meaning; unique within its question. Kebab-case ASCII. */
  id: string
  text: string
  correct: boolean
  /** Why it is right, or why a careful reader would not choose it. */
  feedback: string
}

/** One of a few is right. */
export interface ChoiceQuestion {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'choice'
  prompt: string
  /** Exactly one is correct. */
  choices: Choice[]
}

/** A response is the id of a choice. */
export const choice: Kind<ChoiceQuestion> = {
  parts: () => [''],
  read({ choices }, fields) {
    const id = fields.get('answer')
    return choices.find((choice) => choice.id === id)?.id ?? { missing: 'nothing', parts: [] }
  },
  mark({ choices }, response) {
    const chosen = choices.find(({ id }) => id === response)
    return chosen && [{ part: '', value: chosen.id, right: chosen.correct }]
  },
  keys: ({ choices }) => choices.map(({ id }) => id),
  isPartly: () => false,
  longest: ({ choices }) => [
    { part: '', value: longestOf(choices.map(({ id }) => id)), right: false },
  ],
}
