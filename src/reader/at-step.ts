import type { Context } from 'hono'
import { feedbackPath, stepPath } from '../paths.ts'
import { pointAt } from '../quiz/mark.ts'
import { type Fields, fieldsOf, nextStep, type Progress, parseProgress } from '../quiz/progress.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { withAttemptId } from './send-on.ts'
import { StepPage } from './step.ts'

/** How far a reader is, by a query or a form. `point` is there if it is really `step` that is due. */
export function progressAt(
  quiz: Quiz,
  step: number,
  query: Record<string, string>,
): { progress: Progress; point: Point | undefined } {
  const { progress, exact } = parseProgress(quiz, query)
  const isDue = exact && nextStep(progress) === step
  return { progress, point: isDue ? pointAt(quiz, step) : undefined }
}

/** The question once more, for a form that came without a choice of its. */
export function askAgain(c: Context<SiteEnv>, point: Point, before: Progress) {
  const { quiz } = c.var
  const progress = withAttemptId(before)
  const step = nextStep(progress) ?? 1
  const view = viewOf(c, stepPath(quiz.lang, quiz.slug, step, fieldsOf(progress)))
  return c.html(StepPage({ view, quiz, point, progress, missing: true }), 422)
}

/** Where the verdict on an answer stands. */
export function verdictPath(quiz: Quiz, before: Progress, answer: string, more: Fields = []) {
  const fields: Fields = [...fieldsOf(before), ['answer', answer], ...more]
  return feedbackPath(quiz.lang, quiz.slug, nextStep(before) ?? 1, fields)
}
