import { adviceOn } from './advice.ts'
import { show } from './finding.ts'
import { isDraft, type QuizFolder } from './folder.ts'
import type { Report } from './report.ts'
import { errorsIn } from './rules.ts'

/**
 * Holds a quiz to every rule. What is wrong with a draft is no error yet.
 * @param today ISO 8601
 */
export function checkQuiz(quiz: QuizFolder, today: string): Report {
  const { files } = quiz
  const ready = files.filter(({ draft }) => draft === undefined)
  const errors = isDraft(quiz) ? [] : errorsIn(quiz, ready)
  const blocking = new Set(errors.map(show))
  const inDrafts = ready.length < files.length ? errorsIn(quiz) : []
  return {
    quizzes: 1,
    languages: files.map(({ lang }) => lang),
    questions: files[0]?.points.length ?? 0,
    errors,
    drafts: inDrafts.filter((finding) => !blocking.has(show(finding))),
    advice: adviceOn(quiz, today),
  }
}
