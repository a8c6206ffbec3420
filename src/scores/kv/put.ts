import { withTimeout } from '../with-timeout.ts'

/** All that writing does to KV. */
export interface Writable {
  put(
    key: string,
    value: string,
    options: { metadata?: unknown; expirationTtl?: number; expiration?: number },
  ): Promise<void>
}

/** KV refuses a second write to a key within a second: after a double press it is tried once more. Milliseconds. */
const pause = 1100

/** Stores what its owner waits for. @throws StoreFailed, and then it may still be stored */
export async function putTwice(
  kv: Writable,
  key: string,
  value: string,
  options: Parameters<Writable['put']>[2],
): Promise<void> {
  const put = () => kv.put(key, value, options)
  const again = async () => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    await put()
  }
  await withTimeout(put().catch(again))
}

/** KV drops a key at a time that lies at least a minute ahead. */
const least = 90 * 1000

/** The option that has KV drop a key at a time, in milliseconds since 1970; a little later where that is about now. */
export const endOf = (at: number, now: number) => ({
  expiration: Math.floor(Math.max(at, now + least) / 1000),
})
