import type { Headlines, LiveView } from '../live.ts'
import { currentAlgorithm, earlierThan } from './algorithm.ts'
import { headlinesKey, liveKey } from './live-keys.ts'
import { ofShape, type Parse } from './stored-value.ts'
import { type Reading, readView } from './view-cache.ts'
import { isHeadlines, isLiveView } from './view-shapes.ts'

/** How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time. Never throws. */
export function readLive(
  kv: KVNamespace,
  quiz: string,
  reading: Reading,
): Promise<LiveView | null | undefined> {
  return readNewest(kv, (algorithm) => liveKey(algorithm, quiz), ofShape(isLiveView), reading)
}

/** What to say of each quiz in a list of them, or nothing where that is not known in time. */
export async function readHeadlines(
  kv: KVNamespace,
  reading: Reading,
): Promise<Headlines | undefined> {
  return (await readNewest(kv, headlinesKey, ofShape(isHeadlines), reading)) ?? undefined
}

/** A view; where the way of counting is new and has not written it yet, the one of the earlier way. */
async function readNewest<View>(
  kv: KVNamespace,
  keyOf: (algorithm: string) => string,
  parse: Parse<View>,
  reading: Reading,
): Promise<View | null | undefined> {
  const view = await readView(kv, keyOf(currentAlgorithm), parse, reading)
  const earlier = earlierThan(currentAlgorithm)
  return view === null && earlier ? readView(kv, keyOf(earlier), parse, reading) : view
}
