import type { Context } from 'hono'
import { markAnswers } from '../quiz/mark.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { outsideFrames } from '../quiz/statistics/frames.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import { answersOf } from '../scores/event.ts'
import type { LiveView } from '../scores/live.ts'
import { withOwn } from '../scores/with-own.ts'
import type { SiteEnv } from '../site/site.ts'

/**
 * How a quiz was answered so far, but for frames on other sites, for the reader of one of an attempt's
 * pages: at most one read.
 * `undefined` where that is not known in time or nobody has, in practice, and in a group, which has its
 * own board.
 */
export async function readOthers(
  { var: { quiz, scores } }: Context<SiteEnv>,
  { group, practice }: Progress,
): Promise<LiveView | undefined> {
  if (group || practice) return undefined
  const view = await scores.totals(quiz.slug)
  return view ? { ...view, totals: outsideFrames(view.totals) } : undefined
}

/** The totals of a view, with the whole attempt among them even if no list has shown it yet. */
export function withAttempt(
  view: LiveView | undefined,
  quiz: Quiz,
  progress: Progress,
): Totals | undefined {
  const { mode, origin, attempt, answers } = progress
  if (!view || !attempt || dueQuestion(progress) !== undefined) return view?.totals
  const marked = markAnswers(quiz, answers)
  return withOwn(view, attempt, { kind: 'attempt', origin, mode, answers: answersOf(marked) })
}
