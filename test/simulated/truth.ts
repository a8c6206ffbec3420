import { TotalsBuilder } from '../../src/quiz/statistics/totals-builder.ts'
import type { EventPayload } from '../../src/scores/event.ts'
import { slotOfKey } from '../../src/scores/kv/keys.ts'
import type { SkipReason } from '../../src/scores/kv/read-event.ts'
import type { World } from './world.ts'

/** An attempt or an answer given alone, as it was stored. */
export interface Stored {
  slot: number
  quiz: string
  attempt: string
  payload: EventPayload
}

/** What a checkpoint up to a slot has to say. */
interface Truth {
  keys: number
  skipped: Partial<Record<SkipReason, number>>
  /** By quiz, its totals as JSON. */
  totals: Map<string, string>
}

/** Every event that was ever durably stored: of an attempt stored with two sets of answers, the first key. */
export function storedEvents({ kv, garbage }: World): Stored[] {
  const stored = new Map<string, Stored>()
  for (const key of kv.versions.from('event/', '')) {
    if (garbage.has(key)) continue
    const [, , quiz = '', attempt = '', kind = ''] = key.split('/')
    const name = `${quiz}/${attempt}/${kind}`
    const payload = kv.versions.of(key)[0]?.metadata as EventPayload
    if (!stored.has(name)) stored.set(name, { slot: slotOfKey(key) ?? -1, quiz, attempt, payload })
  }
  return [...stored.values()]
}

export function truthUpTo(world: World, events: Stored[], slot: number): Truth {
  const isIn = (key: string) => (slotOfKey(key) ?? 0) <= slot
  const builders = new Map<string, TotalsBuilder>()
  for (const event of events.filter((event) => event.slot <= slot)) {
    const builder = builders.get(event.quiz) ?? new TotalsBuilder()
    builders.set(event.quiz, builder)
    builder.add(event.payload)
  }
  const skipped: Truth['skipped'] = {}
  // What has no metadata counts as not there.
  const isSeen = (key: string) => isIn(key) && world.garbage.get(key) !== 'metadata'
  for (const [key, why] of world.garbage) if (isSeen(key)) skipped[why] = (skipped[why] ?? 0) + 1
  return {
    keys: [...world.kv.versions.from('event/', '')].filter(isSeen).length,
    skipped,
    totals: new Map(
      [...builders].map(([quiz, builder]) => [quiz, JSON.stringify(builder.totals())]),
    ),
  }
}
