import { limits } from '../../src/kinds/limits.ts'
import { authorWords } from '../words.ts'
import type { Answer, DraftChoice } from './draft.ts'
import { languageOf } from './text/normalize.ts'

/** A choice with the share of the mark it earns, in percent: less than 0 where it costs some. */
export interface Weighed {
  text: string
  weight: number
  feedback: string
}

/**
 * The choices of a question of which one is right, or several.
 * @param several whether the file says that several can be
 * @returns why a quiz cannot hold them, where it cannot
 */
export function ofChoices(weighed: Weighed[], several = false): Answer | string {
  const choices: DraftChoice[] = weighed.map(({ text, weight, feedback }) => ({
    text,
    correct: weight > 0,
    feedback,
  }))
  const whole = weighed.some(({ weight }) => weight === 100)
  const half = weighed.filter(({ weight }) => weight > 0 && weight < 100)
  if (half[0] && (whole || half.length === 1))
    return `It gives a part of the mark for «${half[0].text}», and a quiz knows right and wrong alone: decide, and write it as one of the two.`
  const right = choices.filter(({ correct }) => correct).length
  const one = right === 1 && !(several && choices.length >= limits.several.least)
  return { type: one ? 'choice' : 'multiple', choices }
}

/** The two choices of a true-or-false question, in the language its text is in. */
export function ofTruth(prompt: string, isTrue: boolean, whenTrue = '', whenFalse = ''): Answer {
  const { right, wrong } = authorWords[languageOf(prompt)].truth
  return {
    type: 'choice',
    choices: [
      { text: right, correct: isTrue, feedback: whenTrue },
      { text: wrong, correct: !isTrue, feedback: whenFalse },
    ],
  }
}
