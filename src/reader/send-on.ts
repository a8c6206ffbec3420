import type { Context } from 'hono'
import { quizPath, resultPath, stepPath } from '../paths.ts'
import { newAttemptId } from '../quiz/attempt-id.ts'
import { stepOf } from '../quiz/mark.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import { changedFields, type Fields, progressFields } from '../quiz/progress-fields.ts'
import { within } from '../site/frame.ts'
import type { SiteEnv } from '../site/site.ts'

/** Whether it has the id it needs; practice needs none. */
export const hasAttemptId = (progress: Progress) =>
  progress.practice || progress.attempt !== undefined

export const withAttemptId = (progress: Progress): Progress =>
  hasAttemptId(progress) ? progress : { ...progress, attempt: newAttemptId(Date.now()) }

interface SentOn {
  status?: 302 | 303
  /** The address held what the quiz has no more, and the page is to say so. */
  changed?: boolean
  /** What the address says besides. */
  more?: Fields
}

/**
 * To the step this progress is really at, with what made sense of it.
 */
export function sendOn(
  c: Context<SiteEnv>,
  progress: Progress,
  { status = 302, changed = false, more = [] }: SentOn = {},
) {
  const lang = c.get('lang')
  const quiz = c.get('quiz')
  const next = dueQuestion(progress)
  // At the very start there is nothing to lose, and a link without an id can be passed on.
  const fields: Fields = progressFields(
    progress.answers.length > 0 ? withAttemptId(progress) : progress,
  )
  fields.push(...more)
  fields.push(...changedFields(changed))
  // In a frame, step 1 at its own address would be asked alone.
  const begin = c.get('frame') && !progress.start && progress.answers.length === 0
  const path =
    next === undefined
      ? resultPath(lang, quiz.slug, fields)
      : begin && !progress.practice
        ? quizPath(lang, quiz.slug, progress.group || changed ? fields : [])
        : stepPath(lang, quiz.slug, stepOf(quiz, next), fields)
  return c.redirect(within(c.get('frame'), path), status)
}
