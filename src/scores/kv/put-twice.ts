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

/** What an isolate was told last of a key. */
interface Said {
  put: Put
  /** Its writing once more, until that begins: when, in milliseconds since 1970. */
  again?: { at: number; written: Promise<void> } | undefined
}

const newest = new WeakMap<object, RecentMap<string, Said>>()

/**
 * Stores what its owner says of a class and waits for, and counts each write of it among the day's.
 * A write that ends only after its owner has said something else, through this isolate, is followed by that:
 * what was said last is to stand, not what KV was slowest with. Whoever is refused meanwhile waits for the
 * same write: of two, KV would refuse the second.
 * @throws StoreFailed, and then it may still be stored
 */
export async function putTwice(
  kv: Writable,
  key: string,
  value: string,
  options: Parameters<Writable['put']>[2],
  { now, waitUntil }: Writing,
): Promise<void> {
  const keys = newest.get(kv) ?? new RecentMap<string, Said>(room)
  newest.set(kv, keys)
  const put: Put = () => kv.put(key, value, options)
  const said: Said = keys.get(key) ?? { put }
  said.put = put
  keys.set(key, said)
  const write = (one: Put): Promise<void> => {
    const written = one().then(() => {
      noteWrite(kv, now)
      noteClassWrite(kv, now, waitUntil)
    })
    const follow = () => (said.put === one ? undefined : writeAgain())
    waitUntil(written.then(follow, follow).catch((error) => noteError(kv, Date.now(), error)))
    return written
  }
  const writeAgain = (): Promise<void> => {
    // One that has not begun in time never will: the request that it was to begin in was cut off.
    if (said.again && Date.now() < said.again.at) return said.again.written
    const written = new Promise((resolve) => setTimeout(resolve, pause)).then(() => {
      said.again = undefined
      return write(said.put)
    })
    said.again = { at: Date.now() + pause, written }
    return written
  }
  const written = write(put).catch(writeAgain)
  waitUntil(written.catch(() => {}))
  await withTimeout(written)
}
