import type { Advice } from '../quiz-file.ts'

/** Quizzes that do not say when readers first get them. */
export const undated: Advice = function* ({ quiz, finding }) {
  if (!quiz || quiz.published !== undefined) return
  yield finding(
    [],
    `Lists and feeds show the article’s day, ${quiz.source.date}, as this quiz’s own: write the day readers first get it, such as “published: 2026-02-03”.`,
  )
}
