import { attemptSuffix } from '../attempt-suffix.ts'
import type { StoredEvent } from '../event.ts'
import { type CountedRange, KeyCount } from './key-count.ts'
import { eventPrefix, slotOfKey, slotsPerBucket } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { Newest } from './newest.ts'
import { rangeAfter } from './time-range.ts'

/** What stands in the store and in no checkpoint yet. */
interface Unfolded {
  /** The ranges counted, a whole bucket each but where a watermark lies within one; newest bucket first. */
  ranges: CountedRange[]
  /** Keys below the prefix of events that stand in no slot. */
  malformedKeys: number
  /** By quiz, the newest events counted. */
  newest: Map<string, Newest>
}

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
  const found: Unfolded = { ranges: [], malformedKeys: 0, newest: new Map() }
  let last: CountedRange | undefined
  const reached = await listWhile(kv, eventPrefix, allowance, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined || slot > newest) {
        found.malformedKeys++
        continue
      }
      if (slot <= watermark) {
        if (isFolded(slot, watermark)) return false
        continue
      }
      if (!last || slot < last.range.from || slot > last.range.to) {
        last?.count.totals()
        last = { range: rangeAfter(watermark, slot), count: new KeyCount() }
        found.ranges.push(last)
      }
      const event = last.count.add(key, slot)
      if (event) remember(found.newest, slot, event)
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

function remember(newest: Map<string, Newest>, slot: number, event: StoredEvent) {
  const events = newest.get(event.quiz) ?? new Newest()
  newest.set(event.quiz, events)
  events.add({ slot, suffix: attemptSuffix(event.attempt, event.payload.kind) })
}
