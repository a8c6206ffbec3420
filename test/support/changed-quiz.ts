import type { Lang } from '../../src/languages/languages.ts'
import type { Point } from '../../src/quiz/quiz.ts'
import { choicesOf } from './choices-of.ts'
import { rivers } from './quiz.ts'

/** The quiz after a question was added on a day, and its edition from before. */
export function withAnother(lang: Lang = 'en') {
  const quiz = rivers(lang)
  const [first] = quiz.points as [Point, ...Point[]]
  const choices = ['yes', 'no'].map((id) => ({ id, text: id, correct: id === 'yes', feedback: id }))
  const another: Point = {
    ...first,
    id: 'sea',
    question: { type: 'choice', id: 'sea-why', prompt: 'Sea?', choices },
  }
  const was = {
    date: '2026-03-01',
    questions: quiz.points.map(({ question }) => ({
      id: question.id,
      items: choicesOf(question).map(({ id }) => id),
    })),
  }
  const points = [...quiz.points, another]
  return { was, gained: { ...quiz, points, editions: [was], editionDate: '2026-11-26' } }
}
