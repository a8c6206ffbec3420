import { startOf } from '../../quiz/attempt-id.ts'
import { add } from '../../quiz/statistics/merge.ts'
import type { Sheet, Totals } from '../../quiz/statistics/totals.ts'
import { type Headlines, headlinesKey, type LiveView, liveKey } from '../live.ts'
import { currentAlgorithm } from './roll-up.ts'
import { tail } from './tail.ts'
import { readView } from './view-cache.ts'

/** How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time. Never throws. */
export function readLive(
  kv: KVNamespace,
  quiz: string,
  now: number,
): Promise<LiveView | null | undefined> {
  return readView<LiveView>(kv, liveKey(currentAlgorithm, quiz), now)
}

/** What to say of each quiz in a list of them, or nothing where that is not known in time. */
export async function readHeadlines(kv: KVNamespace, now: number): Promise<Headlines | undefined> {
  return (await readView<Headlines>(kv, headlinesKey(currentAlgorithm), now)) ?? undefined
}

/**
 * The totals of a view with one more attempt or answer, unless they hold it already. Exact for an attempt that
 * began before the view's watermark, and for any while fewer than 256 of its quiz are not final; of
 * more than that one may be counted twice, which no share in whole percent shows.
 *
 * An attempt stored with two sets of answers counts once in the view, with the set whose digest is
 * the smaller, whichever of the two its reader sees here.
 */
export function withOwn(view: LiveView, attempt: string, sheet: Sheet): Totals {
  const counted = startOf(attempt) < view.watermark || view.open.includes(tail(attempt, sheet.kind))
  return counted ? view.totals : add(view.totals, sheet)
}
