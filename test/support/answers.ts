import { type MarkedAnswer, markAnswers } from '../../src/quiz/mark.ts'
import type { Answer, Quiz } from '../../src/quiz/quiz.ts'

/** Choices as answers to the questions at these places of a quiz, counted from 1. */
export const answersTo = (quiz: Quiz, choices: string[], places?: number[]): Answer[] =>
  choices.map((response, i) => ({
    question: quiz.points[(places?.[i] ?? i + 1) - 1]?.question.id ?? '',
    response,
  }))

/** The same, marked. */
export const mark = (quiz: Quiz, places: number[], choices: string[]): MarkedAnswer[] =>
  markAnswers(quiz, answersTo(quiz, choices, places))

/** Choices as an address holds them. */
export const answersField = (quiz: Quiz, choices: string[], places?: number[]): string =>
  answersTo(quiz, choices, places)
    .map(({ question, response }) => `${question}_${response}`)
    .join('.')
