import type { Headlines, LiveView } from '../live.ts'
import { currentAlgorithm } from './algorithm.ts'
import { headlinesKey, liveKey } from './live-keys.ts'
import { ofShape } from './stored-value.ts'
import { type Reading, readView } from './view-cache.ts'
import { isHeadlines, isLiveView } from './view-shapes.ts'

/** How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time. Never throws. */
export function readLive(
  kv: KVNamespace,
  quiz: string,
  reading: Reading,
): Promise<LiveView | null | undefined> {
  return readView(kv, liveKey(currentAlgorithm, quiz), ofShape(isLiveView), reading)
}

/** What to say of each quiz in a list of them, or nothing where that is not known in time. */
export async function readHeadlines(
  kv: KVNamespace,
  reading: Reading,
): Promise<Headlines | undefined> {
  return (
    (await readView(kv, headlinesKey(currentAlgorithm), ofShape(isHeadlines), reading)) ?? undefined
  )
}
