import { RecentMap } from '../../quiz/recent-map.ts'
import type { Event } from '../event.ts'
import type { WaitUntil } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { keyOf } from './keys.ts'
import { noteError } from './memory.ts'

/** How many keys one isolate remembers to be stored. */
const room = 1000
/** How long a page waits for a key, in milliseconds. */
const patience = 300
/** How long KV may go on saying that there is none, in seconds: the least it allows. */
const cacheTtl = 30

const memories = new WeakMap<object, RecentMap<string, true>>()

function memoryOf(kv: object): RecentMap<string, true> {
  const known = memories.get(kv)
  if (known) return known
  const memory = new RecentMap<string, true>(room)
  memories.set(kv, memory)
  return memory
}

/** What this isolate has stored itself it need not look for. */
export const rememberStored = (kv: object, key: string) => memoryOf(kv).set(key, true)

/** Whether this isolate knows that it is. */
export const isKnownStored = (kv: object, key: string): boolean => memoryOf(kv).get(key) ?? false

/**
 * Whether an event is stored: one read of its own key, and none where this isolate has stored it.
 * `undefined` where that is not known in time. What was stored a moment ago, elsewhere, may not be there
 * yet. Never throws.
 */
export async function isStored(
  kv: KVNamespace,
  event: Event,
  waitUntil: WaitUntil,
): Promise<boolean | undefined> {
  const key = keyOf(event)
  if (isKnownStored(kv, key)) return true
  const read = look(kv, key)
  waitUntil(read)
  try {
    return await withTimeout(read, patience)
  } catch (error) {
    noteError(kv, Date.now(), error)
    return undefined
  }
}

/** What is found once is there for good: also where the page could not wait for it. */
async function look(kv: KVNamespace, key: string): Promise<boolean> {
  const isThere = (await kv.get(key, { cacheTtl })) !== null
  if (isThere) rememberStored(kv, key)
  return isThere
}
