import { TotalsBuilder } from '../../src/quiz/statistics/totals-builder.ts'
import type { EventPayload } from '../../src/scores/event.ts'
import { slotOfKey } from '../../src/scores/kv/keys.ts'
import type { SkipReason } from '../../src/scores/kv/read-event.ts'
import { known } from './older.ts'
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

/**
 * Every event that was ever durably stored and that a way of counting knows: of an attempt stored with two
 * sets of answers, the first key.
 */
export function storedEvents({ kv, garbage }: World, algorithm: string): Stored[] {
  const stored = new Map<string, Stored>()
  for (const key of kv.versions.from('event/', '')) {
    if (garbage.has(key)) continue
    const [, , quiz = '', attempt = '', kind = ''] = key.split('/')
    const name = `${quiz}/${attempt}/${kind}`
    const payload = kv.versions.of(key)[0]?.metadata as EventPayload
    if (payload.v > known(algorithm) || stored.has(name)) continue
    stored.set(name, { slot: slotOfKey(key) ?? -1, quiz, attempt, payload })
  }
  return [...stored.values()]
}

export function truthUpTo(world: World, algorithm: string, slot: number): Truth {
  const { kv, garbage } = world
  const isIn = (key: string) => (slotOfKey(key) ?? 0) <= slot
  const builders = new Map<string, TotalsBuilder>()
  for (const event of storedEvents(world, algorithm).filter((event) => event.slot <= slot)) {
    const builder = builders.get(event.quiz) ?? new TotalsBuilder()
    builders.set(event.quiz, builder)
    builder.add(event.payload)
  }
  const skipped: Truth['skipped'] = {}
  const skip = (why: SkipReason) => {
    skipped[why] = (skipped[why] ?? 0) + 1
  }
  // What has no metadata counts as not there.
  const isSeen = (key: string) => isIn(key) && garbage.get(key) !== 'metadata'
  for (const [key, why] of garbage) if (isSeen(key)) skip(why)
  const keys = [...kv.versions.from('event/', '')].filter(isSeen)
  for (const key of keys.filter((key) => !garbage.has(key))) {
    const payload = kv.versions.of(key)[0]?.metadata as EventPayload
    if (payload.v > known(algorithm)) skip('version')
  }
  return {
    keys: keys.length,
    skipped,
    totals: new Map(
      [...builders].map(([quiz, builder]) => [quiz, JSON.stringify(builder.totals())]),
    ),
  }
}
