import type { Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from './choices-of.ts'

/** A quiz as a deployment writes down what readers had. */
const editionOf = ({ points }: Quiz): Quiz['editions'][number] => ({
  date: '2026-04-01',
  questions: points.map(({ question }) => ({
    id: question.id,
    items: choicesOf(question).map(({ id }) => id),
  })),
})

/** The quiz from which one of its questions was taken out after it was published. */
export const without = (quiz: Quiz, question: string): Quiz => ({
  ...quiz,
  points: quiz.points.filter((point) => point.question.id !== question),
  editions: [editionOf(quiz)],
})

/** The quiz to which this question was added after it was published. */
export const withAdded = (quiz: Quiz, question: string): Quiz => ({
  ...quiz,
  editions: [editionOf(without(quiz, question))],
})

/** The quiz whose questions were put into another order after it was published. */
export const reordered = (quiz: Quiz): Quiz => ({
  ...quiz,
  points: quiz.points.toReversed(),
  editions: [editionOf(quiz)],
})

/** The quiz in which another question took the place of one after it was published. */
export const replaced = (quiz: Quiz, gone: string): Quiz => ({
  ...quiz,
  points: quiz.points.map((point) =>
    point.question.id === gone ? { ...point, question: { ...point.question, id: 'other' } } : point,
  ),
  editions: [editionOf(quiz)],
})
