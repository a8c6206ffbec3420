import { RecentMap } from '../../quiz/recent-map.ts'
import { hour } from '../../quiz/time.ts'
import type { Headlines, LiveView } from '../live.ts'
import { currentAlgorithm, earlierThan } from './algorithm.ts'
import { headlinesAt } from './headlines.ts'
import { everyQuiz, liveKey } from './live-keys.ts'
import { ofShape, type Parse } from './stored-value.ts'
import { type Reading, readView } from './view-cache.ts'
import { isLiveView, isNamings } from './view-shapes.ts'

/** For how many quizzes an isolate remembers that the earlier way of counting has no view, and for how long, in milliseconds. */
const room = 1000
const again = hour

const lacking = new WeakMap<object, RecentMap<string, number>>()

/** How a quiz was answered so far, `null` where nobody has, or `undefined` where that is not known in time. Never throws. */
export const readLive = (
  kv: KVNamespace,
  quiz: string,
  reading: Reading,
): Promise<LiveView | null | undefined> => read(kv, quiz, ofShape(isLiveView), reading)

/** What to say of each quiz in a list of them, or nothing where that is not known in time. Never throws. */
export async function readHeadlines(
  kv: KVNamespace,
  reading: Reading,
): Promise<Headlines | undefined> {
  const parse: Parse<Headlines> = (value) =>
    isNamings(value) ? headlinesAt(value, reading.now) : undefined
  return (await read(kv, everyQuiz, parse, reading)) ?? undefined
}

/** What is shown of a quiz; where the way of counting is new and has not written it yet, by the earlier way. */
async function read<View>(
  kv: KVNamespace,
  quiz: string,
  parse: Parse<View>,
  reading: Reading,
): Promise<View | null | undefined> {
  const readOf = (algorithm: string) => readView(kv, liveKey(algorithm, quiz), parse, reading)
  const view = await readOf(currentAlgorithm)
  const earlier = earlierThan(currentAlgorithm)
  const lacks = lacking.get(kv) ?? new RecentMap<string, number>(room)
  if (view !== null || !earlier || reading.now < (lacks.get(quiz) ?? 0)) return view
  const known = await readOf(earlier)
  if (known === null) lacking.set(kv, lacks)
  if (known === null) lacks.set(quiz, reading.now + again)
  return known
}
