import { counted } from './counted.ts'
import type { Report } from './report.ts'

/** «1 quiz, 2 languages, 9 questions». */
export const contents = ({ quizzes, languages, questions }: Report): string =>
  [
    counted(quizzes, 'quiz', 'quizzes'),
    counted(languages.length, 'language'),
    counted(questions, 'question'),
  ].join(', ')

/** What else a report holds: «, 2 pieces of advice». */
export function besides({ drafts, advice }: Report): string {
  const toDo = `, ${counted(drafts.length, 'thing')} left to do in drafts`
  const better = `, ${counted(advice.length, 'piece')} of advice`
  return (drafts.length > 0 ? toDo : '') + (advice.length > 0 ? better : '')
}
