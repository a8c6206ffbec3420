import type { Library } from '../../quiz/library.ts'

/** The quizzes that can be shown, as they are now. Counting does not depend on it. */
export interface QuizCatalog {
  has(quiz: string): boolean
  /** The ids of its questions, in their order. */
  questionsOf(quiz: string): string[]
}

export function quizCatalog(library: Library): QuizCatalog {
  return {
    has: (quiz) => library.languagesOf(quiz).length > 0,
    questionsOf: library.questionsOf,
  }
}
