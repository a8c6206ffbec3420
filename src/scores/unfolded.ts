import { Count } from './count.ts'
import type { StoredEvent } from './event.ts'
import type { Counted } from './fold.ts'
import { eventPrefix, slotOfKey, slotsPerBucket } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { type Span, spanAfter } from './span.ts'

/** What stands in the store and in no checkpoint yet. */
export interface Unfolded {
  /** The spans counted, a whole bucket each but where a watermark lies within one; newest bucket first. */
  spans: Counted[]
  /** Keys below the prefix of events that stand in no slot. */
  strangers: number
  /** By quiz, the newest events counted, at most `keepNewest` of them. */
  newest: Map<string, StoredEvent[]>
}

/** How many events of a quiz are kept, to tell a reader's own attempt from others. */
const keepNewest = 256

/**
 * Walks the events from the newest down to the watermark. `undefined` when the allowance ends before
 * that: then the walk has seen the newest and not the oldest, and nothing can be made of it.
 */
export async function walkUnfolded(
  kv: Kv,
  watermark: number,
  newest: number,
  allowance: Allowance,
): Promise<Unfolded | undefined> {
  const found: Unfolded = { spans: [], strangers: 0, newest: new Map() }
  const counts = new Map<string, Count>()
  let span: Span | undefined
  const reached = await listWhile(kv, eventPrefix, allowance, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined || slot > newest) {
        found.strangers++
        continue
      }
      if (slot <= watermark) {
        if (isFolded(slot, watermark)) return false
        continue
      }
      if (!span || slot < span.from || slot > span.to) span = spanAfter(watermark, slot)
      const count = counts.get(span.label) ?? new Count()
      if (!counts.has(span.label)) {
        counts.set(span.label, count)
        found.spans.push({ span, count })
      }
      const event = count.add(key)
      if (event) remember(found.newest, event)
    }
    return true
  })
  return reached ? found : undefined
}

/** Within a bucket slots rise: a bucket that is folded in part goes on behind its folded slots. */
function isFolded(slot: number, watermark: number): boolean {
  const end = slot - (slot % slotsPerBucket) + slotsPerBucket - 1
  return end <= watermark
}

function remember(newest: Map<string, StoredEvent[]>, event: StoredEvent) {
  const events = newest.get(event.quiz)
  if (!events) newest.set(event.quiz, [event])
  else if (events.length < keepNewest) events.push(event)
}
