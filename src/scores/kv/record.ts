import type { Event } from '../event.ts'
import { groupLifetime } from '../group.ts'
import type { WaitUntil } from '../store.ts'
import { noteClassWrite } from './class-writes.ts'
import { keyOf } from './keys.ts'
import { noteError, noteStored, noteWrite } from './memory.ts'
import { endOf, type Writable } from './put.ts'
import { isKnownStored, rememberStored } from './stored-keys.ts'

/** Milliseconds before the second and the third try: KV refuses a second write to a key within a second. */
const pauses = [1100, 2200]

/** How long a reader is kept waiting for all tries together, in milliseconds. */
const patience = 8000

/**
 * Writes an event. `true` only after KV has confirmed it; `false` when every try failed or time ran
 * out, and then it may or may not appear later: the same event can be written again without harm. The
 * tries go on when the reader has been answered, or is gone.
 */
export async function record(kv: Writable, event: Event, waitUntil: WaitUntil): Promise<boolean> {
  const deadline = new AbortController()
  const outOfTime = sleep(patience, deadline.signal).then(() => false)
  const written = tryToPut(kv, event, waitUntil)
  waitUntil(written)
  const saved = await Promise.race([written, outOfTime])
  deadline.abort()
  return saved
}

async function tryToPut(kv: Writable, event: Event, waitUntil: WaitUntil): Promise<boolean> {
  const { group, attempt } = event
  const key = keyOf(event)
  // Written again it would say that it arrived now, and of one attempt in a group what arrived first counts.
  if (group && isKnownStored(kv, key)) return true
  const options = optionsOf(event, Date.now())
  for (const pause of [...pauses, undefined]) {
    try {
      await kv.put(key, '', options)
      rememberStored(kv, key)
      noteWrite(kv, Date.now())
      if (group) noteClassWrite(kv, Date.now(), waitUntil)
      else noteStored(kv, attempt)
      return true
    } catch (error) {
      // After a double press KV refuses the second write, which the next try makes good.
      if (pause === undefined || !isTooSoon(error)) noteError(kv, Date.now(), error)
      console.error('An event was not written', error)
      if (pause !== undefined) await sleep(pause)
    }
  }
  return false
}

const isTooSoon = (error: unknown) => error instanceof Error && /\b429\b/.test(error.message)

/** A group's event says when it arrived, and is dropped with its group, or at the latest as long after it arrived. */
function optionsOf({ group, expires, payload }: Event, now: number) {
  if (!group) return { metadata: payload }
  const end = expires === undefined ? { expirationTtl: groupLifetime } : endOf(expires, now)
  return { metadata: { ...payload, arrived: now }, ...end }
}

function sleep(ms: number, until?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    until?.addEventListener('abort', () => clearTimeout(timer))
  })
}
