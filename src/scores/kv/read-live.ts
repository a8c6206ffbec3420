import { RecentMap } from '../../quiz/recent-map.ts'
import { hour } from '../../quiz/time.ts'
import type { Headlines, LiveView } from '../live.ts'
import { currentAlgorithm, earlierThan } from './algorithm.ts'
import { headlinesAt } from './headlines.ts'
import { everyQuiz, everyQuizBefore, liveKey } from './live-keys.ts'
import { ofShape, type Parse } from './stored-value.ts'
import { type Reading, readView } from './view-cache.ts'
import { isLiveView, isNamings } from './view-shapes.ts'

/** Of how many views an isolate remembers that an earlier deployment has not written them, and for how long, in milliseconds. */
const room = 1000
const again = hour

const lacking = new WeakMap<object, RecentMap<string, number>>()

/** How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time. Never throws. */
export const readLive = (
  kv: KVNamespace,
  quiz: string,
  reading: Reading,
): Promise<LiveView | null | undefined> =>
  readFirst(kv, withEarlier([quiz]), ofShape(isLiveView), reading)

/** What to say of each quiz in a list of them, or nothing where that is not known in time. Never throws. */
export async function readHeadlines(
  kv: KVNamespace,
  reading: Reading,
): Promise<Headlines | undefined> {
  const parse: Parse<Headlines> = (value) =>
    isNamings(value) ? headlinesAt(value, reading.now) : undefined
  const keys = withEarlier([everyQuiz, everyQuizBefore])
  return (await readFirst(kv, keys, parse, reading)) ?? undefined
}

/** The keys of one view, the one that is written now first; the earlier way of counting has written the last name. */
function withEarlier(names: string[]): string[] {
  const earlier = earlierThan(currentAlgorithm)
  const keys = names.map((name) => liveKey(currentAlgorithm, name))
  return earlier ? [...keys, ...names.slice(-1).map((name) => liveKey(earlier, name))] : keys
}

/** The first of these that there is: what is written now may not have been yet. */
async function readFirst<View>(
  kv: KVNamespace,
  keys: string[],
  parse: Parse<View>,
  reading: Reading,
): Promise<View | null | undefined> {
  const lacks = lacking.get(kv) ?? new RecentMap<string, number>(room)
  lacking.set(kv, lacks)
  for (const [i, key] of keys.entries()) {
    if (reading.now < (lacks.get(key) ?? 0)) continue
    const view = await readView(kv, key, parse, reading)
    if (view !== null) return view
    if (i > 0) lacks.set(key, reading.now + again)
  }
  return null
}
