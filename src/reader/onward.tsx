import { resultPath, stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import { changedFields, type Fields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { boost } from '../site/boost.ts'
import { within } from '../site/frame.ts'
import { go } from '../site/marks.ts'
import { Prefetch } from '../site/prefetch.ts'
import type { View } from '../site/site.ts'
import { Hidden } from './parts.tsx'
import { type Outcome, savedFields } from './save.tsx'

interface Props {
  view: View
  quiz: Quiz
  /** With the answer just given. */
  progress: Progress
  saved: Outcome | undefined
  /** The id of the question to go on with; without it the way leads to the result. */
  next: string | undefined
  /** The answer was to a question asked alone: the others are an offer. */
  alone: boolean
  /** Not all that was answered holds, which its result says too. */
  changed?: boolean
}

/** On to the next step, fetched while this page is read, or to the result; in reach at the bottom edge. */
export function Onward({ view, quiz, saved, alone, next, changed = false, progress }: Props) {
  const { lang, words: w } = view
  const fields: Fields = progressFields(progress)
  if (next === undefined) fields.push(...savedFields(saved), ...changedFields(changed))
  const to = (query?: Fields) =>
    next === undefined
      ? resultPath(lang, quiz.slug, query)
      : stepPath(lang, quiz.slug, stepOf(quiz, next), query)
  const label = next === undefined ? w.feedback.result : alone ? w.landing.more : w.feedback.next
  const href = within(view.frame, to(fields))
  return (
    <>
      <Prefetch href={href} />
      {view.frame ? (
        <p class="onward">
          <a class="button" href={href} target="_self" data-next="">
            {label} {go}
          </a>
        </p>
      ) : (
        <form class="onward" action={to()} {...boost}>
          <Hidden fields={fields} />
          <button type="submit" class="button" data-next="">
            {label} {go}
          </button>
        </form>
      )}
    </>
  )
}
