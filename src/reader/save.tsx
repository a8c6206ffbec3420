import { stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import { type Fields, type Progress, progressFields } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { boost } from '../site/boost.ts'
import { FrameFields } from '../site/frame.ts'
import type { View } from '../site/site.ts'
import { Hidden } from './parts.tsx'

/**
 * What became of the score: stored, not stored when KV failed, not yet under this fresh id, or not yet
 * because its group takes none: one press stores it without the group.
 */
const savedStates = ['yes', 'no', 'late', 'closed'] as const
export type Saved = (typeof savedStates)[number]

export const parseSaved = (text: string | undefined) => savedStates.find((state) => state === text)

interface Props {
  view: View
  quiz: Quiz
  /** With the answer that is stored, or every one. */
  progress: Progress
  saved: Saved | undefined
  /** Back to the result after saving, not to the last feedback. */
  back?: 'result'
  /** It is one answer, asked alone, and no score. */
  alone?: boolean
}

/** Says whether the score is stored, and until it is offers a button that stores it under the same id. */
export function SaveState({ view, quiz, progress, saved, back, alone }: Props) {
  const w = alone ? view.words.landing.save : view.words.save
  if (saved === 'yes') return <p class="saved">{w.saved}</p>
  const said = { no: w.failed, late: w.late, closed: w.closed, unsaved: w.unsaved }
  const { question = '', response = '' } = progress.answers.at(-1) ?? {}
  const before = { ...progress, answers: progress.answers.slice(0, -1) }
  const fields: Fields = [...progressFields(before), ['question', question], ['answer', response]]
  if (back) fields.push(['back', back])
  return (
    <form
      class="unsaved"
      method="post"
      action={stepPath(view.lang, quiz.slug, stepOf(quiz, question))}
      {...(view.frame ? { target: '_self' } : boost)}
    >
      <p>{said[saved ?? 'unsaved']}</p>
      <Hidden fields={fields} />
      <FrameFields view={view} />
      <button type="submit">{w.button}</button>
    </form>
  )
}
