import { startOf } from '../quiz/attempt-id.ts'
import { add } from '../quiz/statistics/merge.ts'
import type { AnswerSet, Totals } from '../quiz/statistics/totals.ts'
import { attemptSuffix } from './attempt-suffix.ts'
import type { LiveView } from './live.ts'

/**
 * The totals of a view with one more attempt or answer, unless they hold it already. Exact for an attempt that
 * began before the view's watermark, and for any while fewer than 256 of its quiz are not final; of
 * more than that one may be counted twice, which no share in whole percent shows.
 *
 * An attempt stored with two sets of answers counts once in the view, with the set whose digest is
 * the smaller, whichever of the two its reader sees here.
 */
export function withOwn(view: LiveView, attempt: string, answerSet: AnswerSet): Totals {
  const counted =
    startOf(attempt) < view.watermark || view.open.includes(attemptSuffix(attempt, answerSet.kind))
  return counted ? view.totals : add(view.totals, answerSet)
}
