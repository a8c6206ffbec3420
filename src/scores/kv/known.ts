import type { Library } from '../../quiz/library.ts'

/** The quizzes that can be shown, as they are now. Counting does not depend on it. */
export interface KnownQuizzes {
  has(quiz: string): boolean
  /** The ids of its questions, in their order. */
  questionsOf(quiz: string): string[]
}

export function knownQuizzes(library: Library): KnownQuizzes {
  return {
    has: (quiz) => library.languagesOf(quiz).length > 0,
    questionsOf: library.questionsOf,
  }
}
