import { withTimeout } from '../with-timeout.ts'
import { noteClassWrite } from './class-writes.ts'
import { noteWrite } from './memory.ts'
import type { Writable, Writing } from './put.ts'

/** KV refuses a second write to a key within a second: after a double press it is tried once more. Milliseconds. */
const pause = 1100

/**
 * Stores what its owner says of a class and waits for, and counts it among the day's writes once KV has it.
 * @throws StoreFailed, and then it may still be stored
 */
export async function putTwice(
  kv: Writable,
  key: string,
  value: string,
  options: Parameters<Writable['put']>[2],
  { now, waitUntil }: Writing,
): Promise<void> {
  const put = () => kv.put(key, value, options)
  const again = async () => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    await put()
  }
  const written = put()
    .catch(again)
    .then(() => {
      noteWrite(kv, now)
      noteClassWrite(kv, now, waitUntil)
    })
  waitUntil(written)
  await withTimeout(written)
}
