import { resultPath, stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import { type Progress, practiceOf } from '../quiz/progress.ts'
import { type Fields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { within } from '../site/frame.ts'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  quiz: Quiz
  progress: Progress
  /** The ids of the questions missed. */
  missed: string[]
  /** What leads to this result. */
  way: Fields
}

/** The missed ones once more; and from there back to the result that they were missed in. */
export function Retry({ view, quiz, progress, missed, way }: Props) {
  const { lang, words: w } = view
  const ids = quiz.points.map(({ question }) => question.id).filter((id) => missed.includes(id))
  const after = progress.after ?? new URLSearchParams(way).toString()
  const practice = progressFields({ ...practiceOf(progress, ids), after })
  const again = within(view.frame, stepPath(lang, quiz.slug, stepOf(quiz, ids[0]), practice))
  return (
    <p class="retry">
      <a class="button quiet" href={again} target={view.frame && '_self'}>
        {w.result.again(missed.length)}
      </a>
      <span class="note">{w.result.retryHint}</span>
      {progress.practice && progress.after && (
        <a href={`${resultPath(lang, quiz.slug)}?${progress.after}`}>{w.result.toResult}</a>
      )}
    </p>
  )
}
