import { type Event, type Finished, makeEvent } from '../../src/scores/event.ts'
import { keyOf } from '../../src/scores/kv/keys.ts'

/** The event of a finished attempt, with the key it stands under in KV: what to write, without recording it. */
export async function storedEvent(finished: Finished): Promise<Event & { key: string }> {
  const event = await makeEvent(finished)
  return { ...event, key: keyOf(event) }
}
