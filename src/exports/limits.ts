import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { Problem } from './format.ts'

/** The longest prompt and choice, in UTF-16 units as browsers count them, and the most choices. */
export interface Limits {
  prompt?: number
  choice?: number
  choices: number
}

/** Each question that is too long for a format, or has too many choices, with what is too much. */
export function beyond({ points }: Quiz, limits: Limits): Problem[] {
  return points.flatMap(({ question }, index) => {
    const { prompt, choices } = question
    const longest = Math.max(...choices.map(({ text }) => plain(text).length))
    const found = { prompt: plain(prompt).length, choice: longest, choices: choices.length }
    return (['prompt', 'choice', 'choices'] as const).flatMap((kind) => {
      const limit = limits[kind]
      return limit !== undefined && found[kind] > limit
        ? [{ step: index + 1, kind, found: found[kind], limit }]
        : []
    })
  })
}

/** Where a player sets a time for each question, in seconds: to read four long answers at ease. */
export const seconds = 60

/** The place of the right choice, counted from 1. */
export const placeOfRight = (choices: { correct: boolean }[]) =>
  choices.findIndex(({ correct }) => correct) + 1
