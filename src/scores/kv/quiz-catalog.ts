import type { Question } from '../../kinds/kinds.ts'
import type { Library } from '../../quiz/library.ts'

/** The quizzes that can be shown, as they are now. Counting does not depend on it. */
export interface QuizCatalog {
  has(quiz: string): boolean
  /** Its questions, in their order. */
  questionsOf(quiz: string): Promise<Question[]>
}

export function quizCatalog(library: Library): QuizCatalog {
  return {
    has: (quiz) => library.languagesOf(quiz).length > 0,
    async questionsOf(quiz) {
      const [lang] = library.languagesOf(quiz)
      const found = lang && (await library.find(quiz, lang))
      return found ? found.points.map(({ question }) => question) : []
    },
  }
}
