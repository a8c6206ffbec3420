import { drawGraphic, introducing } from '../../src/graphics/graphics.ts'
import type { CompiledQuiz } from '../../src/quiz/library.ts'
import type { QuizCard } from '../../src/quiz/quiz.ts'
import { unpacked } from '../pack.ts'
import { remembering } from '../remembering.ts'

/** What a quiz's social cards show of it. */
export interface PicturedQuiz extends QuizCard {
  /** The drawing that introduces it, which gives no answer away, as HTML; empty where there is none. */
  drawing?: string
}

/** Each quiz, in each of its languages, with what its social cards show. */
export const picturedIn = (quizzes: CompiledQuiz[]): PicturedQuiz[] =>
  quizzes.flatMap(({ byLanguage }) =>
    Object.values(byLanguage).map(({ card, body }) => ({ ...card, drawing: drawingOf(body) })),
  )

/** Drawn once: of a thousand quizzes a save changes one. */
const drawingOf = remembering((body) => {
  const quiz = unpacked(body)
  const graphic = introducing(quiz)
  return graphic ? String(drawGraphic(quiz, graphic, 2)) : ''
}, 50_000)
