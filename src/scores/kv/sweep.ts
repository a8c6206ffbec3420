import { day, hour } from '../../quiz/time.ts'
import { groupEventPrefix, groupKey, tombstonePrefix } from './keys.ts'
import { type Kv, type ListedKey, listWhile } from './kv.ts'

/** All that sweeping does to KV: what it deletes belongs to a group that its owner has deleted. */
export interface Sweepable extends Kv {
  delete(key: string): Promise<void>
}

/** At most so many times the least is done in one run. */
const mostTimes = 20

/** How far apart runs are, in milliseconds: whose turn it is follows from the time alone. */
const turn = hour / 4

/**
 * Deletes what was played in deleted groups. Each run looks at one that was deleted in the last day, by
 * turns, and at one of all, by turns: an answer that arrives late is swept away when its group's turn
 * comes again. One list where no group is deleted, three to five where some are, and at most `pages`
 * deletes; for every eight pages more as much again. Safe to run twice, at once, or to be killed.
 */
export async function sweep(kv: Sweepable, { now, pages }: { now: number; pages: number }) {
  const times = Math.min(Math.ceil(pages / 8), mostTimes)
  const codes: string[] = []
  const young: string[] = []
  await listWhile(kv, tombstonePrefix, { pages: times }, (keys) => {
    for (const key of keys) {
      const code = key.name.slice(tombstonePrefix.length)
      codes.push(code)
      if (now - deletedAt(key) < day) young.push(code)
    }
    return true
  })
  const first = Math.floor(now / turn) * times
  const chosen = new Set<string>()
  for (let i = first; i < first + times; i++)
    for (const some of [young, codes])
      if (some.length > 0) chosen.add(some[i % some.length] as string)
  let left = pages
  for (const code of chosen) left = await sweepGroup(kv, code, left)
}

/** Deletes of a group at most so many keys; what is left of them then. */
async function sweepGroup(kv: Sweepable, code: string, most: number): Promise<number> {
  if (most <= 0) return 0
  // Gone already, unless its deletion was cut off before it.
  await kv.delete(groupKey(code))
  const names: string[] = []
  // A page can be empty though others follow: where keys were deleted it is at first.
  await listWhile(kv, groupEventPrefix(code), { pages: 2 }, (keys) => {
    names.push(...keys.map(({ name }) => name))
    return names.length === 0
  })
  const chosen = names.slice(0, most - 1)
  for (const name of chosen) await kv.delete(name)
  return most - 1 - chosen.length
}

/** In milliseconds since 1970. */
function deletedAt({ metadata }: ListedKey): number {
  const { at } = (metadata ?? {}) as { at?: unknown }
  return typeof at === 'number' ? at : 0
}
