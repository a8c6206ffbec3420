import { resultPath, stepPath } from '../paths.ts'
import { questionOf, stepOf } from '../quiz/mark.ts'
import { dueQuestion, isFinished } from '../quiz/progress.ts'
import { changedFields, parseProgress, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { verdictPath } from './at-step.ts'
import { parseSaved, savedFields } from './save.tsx'
import { hasAttemptId } from './send-on.ts'

/** The page on a reader's way through a quiz that led to the explainer. */
export interface CameFrom {
  path: string
  page: 'question' | 'result'
}

/** Where the fields of a way lead back to; `undefined` for whoever is on none. */
export function cameFrom(quiz: Quiz, query: Record<string, string>): CameFrom | undefined {
  const { progress, changed } = parseProgress(quiz, query)
  if (!hasAttemptId(progress)) return undefined
  const { lang, slug } = quiz
  const { question, answer: response } = query
  const more = [...savedFields(parseSaved(query.saved)), ...changedFields(changed)]
  if (question && response && questionOf(quiz, question)) {
    return { path: verdictPath(quiz, progress, { question, response }, more), page: 'question' }
  }
  const fields = [...progressFields(progress), ...more]
  // A result leads here without a question, and stays one whatever became of the quiz.
  const isResult = changed && question === undefined && progress.answers.length > 0
  return isResult || isFinished(quiz, progress)
    ? { path: resultPath(lang, slug, fields), page: 'result' }
    : { path: stepPath(lang, slug, stepOf(quiz, dueQuestion(progress)), fields), page: 'question' }
}
