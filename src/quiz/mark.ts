import type { Choice, Point, Question, Quiz } from './quiz.ts'

export function findChoice(question: Question, id: string | undefined): Choice | undefined {
  return question.choices.find((choice) => choice.id === id)
}

export function rightChoice(question: Question): Choice {
  const right = question.choices.find((choice) => choice.correct)
  if (!right) throw new Error(`Question ${question.id} has no right choice`)
  return right
}

/** The key point of a step, counted from 1. */
export function pointAt(quiz: Quiz, step: number): Point | undefined {
  return quiz.points[step - 1]
}

export interface MarkedAnswer {
  step: number
  point: Point
  choice: Choice
}

/** The answers beside their key points; `answers[i]` is the choice given at `steps[i]`. */
export function mark(quiz: Quiz, steps: number[], answers: string[]): MarkedAnswer[] {
  return answers.flatMap((answer, index) => {
    const step = steps[index] ?? 0
    const point = pointAt(quiz, step)
    const choice = point && findChoice(point.question, answer)
    return choice ? [{ step, point, choice }] : []
  })
}

/** The answers as they are stored and counted: question id, choice id, 1 for right and 0 for wrong. */
export function answersOf(
  marked: MarkedAnswer[],
): [question: string, choice: string, right: 0 | 1][] {
  return marked.map(({ point, choice }) => [point.question.id, choice.id, choice.correct ? 1 : 0])
}

/** The number of questions answered right. */
export function score(marked: MarkedAnswer[]): number {
  return marked.filter(({ choice }) => choice.correct).length
}
