import { counted } from './counted.ts'
import type { QuizFolder } from './folder.ts'
import type { Report } from './report.ts'

/** «1 quiz, 2 languages, 9 questions»: questions are counted once, not once a language. */
export function contents(quizzes: QuizFolder[]): string {
  const langs = new Set(quizzes.flatMap(({ files }) => files.map(({ lang }) => lang)))
  const questions = quizzes.map(({ files }) => files[0]?.points.length ?? 0)
  return [
    counted(quizzes.length, 'quiz', 'quizzes'),
    counted(langs.size, 'language'),
    counted(
      questions.reduce((sum, count) => sum + count, 0),
      'question',
    ),
  ].join(', ')
}

/** What else a report holds: «, 2 pieces of advice». */
export function besides({ drafts, advice }: Report): string {
  const toDo = `, ${counted(drafts.length, 'thing')} left to do in drafts`
  const better = `, ${counted(advice.length, 'piece')} of advice`
  return (drafts.length > 0 ? toDo : '') + (advice.length > 0 ? better : '')
}
