import type { WaitUntil } from '../store.ts'

/** All that writing does to KV. */
export interface Writable {
  put(
    key: string,
    value: string,
    options: { metadata?: unknown; expirationTtl?: number; expiration?: number },
  ): Promise<void>
}

/** When something is written, in milliseconds since 1970, and what has it go on when the page is sent. */
export interface Writing {
  now: number
  waitUntil: WaitUntil
}

/** KV drops a key at a time that lies at least a minute ahead. */
const least = 90 * 1000

/** The option that has KV drop a key at a time, in milliseconds since 1970; a little later where that is about now. */
export const endOf = (at: number, now: number) => ({
  expiration: Math.floor(Math.max(at, now + least) / 1000),
})
