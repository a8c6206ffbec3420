import { RecentMap } from '../../quiz/recent-map.ts'
import { hour } from '../../quiz/time.ts'
import type { Headlines, LiveView } from '../live.ts'
import { currentAlgorithm, earlierThan } from './algorithm.ts'
import { headlinesKey, liveKey } from './live-keys.ts'
import { ofShape } from './stored-value.ts'
import { type Reading, readView } from './view-cache.ts'
import { isHeadlines, isLiveView } from './view-shapes.ts'

/** For how many quizzes an isolate remembers that the earlier way of counting has no view, and for how long, in milliseconds. */
const room = 1000
const again = hour

const lacking = new WeakMap<object, RecentMap<string, number>>()

/**
 * How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time.
 * Where the way of counting is new and has not written the view yet, it is that of the earlier way. Never throws.
 */
export async function readLive(
  kv: KVNamespace,
  quiz: string,
  reading: Reading,
): Promise<LiveView | null | undefined> {
  const read = (algorithm: string) =>
    readView(kv, liveKey(algorithm, quiz), ofShape(isLiveView), reading)
  const view = await read(currentAlgorithm)
  const earlier = earlierThan(currentAlgorithm)
  const lacks = lacking.get(kv) ?? new RecentMap<string, number>(room)
  if (view !== null || !earlier || reading.now < (lacks.get(quiz) ?? 0)) return view
  const known = await read(earlier)
  if (known === null) lacking.set(kv, lacks)
  if (known === null) lacks.set(quiz, reading.now + again)
  return known
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
