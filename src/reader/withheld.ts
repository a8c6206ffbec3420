import { html } from 'hono/html'
import { stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import { progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { within } from '../site/frame.ts'
import type { View } from '../site/site.ts'
import type { Joined } from './group.tsx'

/**
 * Whether a page may tell of no answer if it is right: its class withholds that until it is closed, or
 * its record is not known, and then it may.
 */
export const isWithheld = (joined: Joined | undefined): boolean =>
  joined?.state === 'unread' || (joined?.state === 'open' && joined.group?.withheld === true)

/** That the answer before was taken, where no verdict says so, and the way to change it. */
export function AnswerTaken(view: View, quiz: Quiz, progress: Progress) {
  const last = progress.answers.at(-1)
  if (!last) return ''
  const { withheld: w } = view.words.group
  const before = { ...progress, answers: progress.answers.slice(0, -1) }
  const step = stepOf(quiz, last.question)
  const path = stepPath(view.lang, quiz.slug, step, progressFields(before))
  const back = within(view.frame, path)
  return html`<p class="note taken" role="status">${w.taken(progress.answers.length)} <a href="${back}"${view.frame && html` target="_self"`}>${w.change}</a></p>`
}
