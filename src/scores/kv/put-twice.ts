import { RecentMap } from '../../quiz/recent-map.ts'
import { withTimeout } from '../with-timeout.ts'
import { noteClassWrite } from './class-writes.ts'
import { noteError, noteWrite } from './memory.ts'
import type { Writable, Writing } from './put.ts'

/** KV refuses a second write to a key within a second: after a double press it is tried once more. Milliseconds. */
const pause = 1100

/** Of how many keys an isolate knows what was said last. */
const room = 1000

type Put = () => Promise<void>
const newest = new WeakMap<object, RecentMap<string, Put>>()

/**
 * Stores what its owner says of a class and waits for, and counts it among the day's writes once KV has it.
 * A write that ends only after its owner has said something else, through this isolate, is followed by that:
 * what was said last is to stand, not what KV was slowest with.
 * @throws StoreFailed, and then it may still be stored
 */
export async function putTwice(
  kv: Writable,
  key: string,
  value: string,
  options: Parameters<Writable['put']>[2],
  { now, waitUntil }: Writing,
): Promise<void> {
  const said = newest.get(kv) ?? new RecentMap<string, Put>(room)
  newest.set(kv, said)
  const put: Put = () => kv.put(key, value, options)
  said.set(key, put)
  const putNewest = async () => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    await (said.get(key) ?? put)()
  }
  const written = put()
    .catch(putNewest)
    .then(() => {
      noteWrite(kv, now)
      noteClassWrite(kv, now, waitUntil)
    })
  const follow = async () => {
    if (said.get(key) !== put) await putNewest()
  }
  waitUntil(written.then(follow, follow).catch((error) => noteError(kv, Date.now(), error)))
  await withTimeout(written)
}
