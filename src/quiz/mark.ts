import type { Part } from '../kinds/kind.ts'
import { markResponse, type Question, type Verdict, verdictOf } from '../kinds/kinds.ts'
import type { Answer, Point, Quiz } from './quiz.ts'

/** The key point of a question, by the question's id. */
export function pointOf(quiz: Quiz, question: string | undefined): Point | undefined {
  return quiz.points.find((point) => point.question.id === question)
}

export function questionOf(quiz: Quiz, id: string | undefined): Question | undefined {
  return pointOf(quiz, id)?.question
}

/** The key point of a step, counted from 1. */
export function pointAt(quiz: Quiz, step: number): Point | undefined {
  return quiz.points[step - 1]
}

/** The place of a question in the quiz, counted from 1; 0 for one that is not there. */
export function stepOf(quiz: Quiz, question: string | undefined): number {
  return quiz.points.findIndex((point) => point.question.id === question) + 1
}

export interface MarkedAnswer {
  point: Point
  response: string
  /** Every part of the response, in the order shown. */
  parts: Part[]
  verdict: Verdict
}

/** The answers beside their key points, in the order they were given; one that does not hold is left out. */
export function markAnswers(quiz: Quiz, answers: Answer[]): MarkedAnswer[] {
  return answers.flatMap(({ question, response }) => {
    const point = pointOf(quiz, question)
    const parts = point && markResponse(point.question, response)
    return parts ? [{ point, response, parts, verdict: verdictOf(point.question, parts) }] : []
  })
}

/** The number of questions answered right. */
export function score(marked: MarkedAnswer[]): number {
  return marked.filter(({ verdict }) => verdict === 'right').length
}
