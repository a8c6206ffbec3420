import type { QuizFile } from '../quiz-file.ts'
import { eventSize } from '../rules/event-size.ts'
import type { WrittenQuiz } from '../schema.ts'
import type { ImportedQuiz } from './write.ts'

/** How many questions of a quiz, from the first on, one finished attempt has room for. */
export function howManyFit(quiz: ImportedQuiz): number {
  const fits = (count: number) => {
    const points = quiz.points.slice(0, count)
    const file = { quiz: { ...quiz, points } as unknown as WrittenQuiz, finding: () => ({}) }
    return [...eventSize(file as unknown as QuizFile)].length === 0
  }
  let count = quiz.points.length
  while (count > 0 && !fits(count)) count--
  return count
}
