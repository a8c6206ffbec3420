import { RecentMap } from '../../quiz/recent-map.ts'
import { SeenGroup } from './seen-group.ts'

/** How many events one isolate keeps of all groups together: some 10 MB. */
const mostEvents = 20_000
/** How many groups it keeps. */
const mostGroups = 200
/** Of how many groups more it knows when they may be listed again. */
const mostTimes = 2000

interface Memory {
  /** The one asked for last at the end. */
  groups: Map<string, SeenGroup>
  /** Of groups it no longer keeps: until when they are not listed again, in milliseconds since 1970. */
  times: RecentMap<string, number>
}

const memories = new WeakMap<object, Memory>()

function memoryOf(kv: object): Memory {
  const known = memories.get(kv)
  if (known) return known
  const memory: Memory = { groups: new Map(), times: new RecentMap(mostTimes) }
  memories.set(kv, memory)
  return memory
}

/** What this isolate has seen of a group. */
export function recallGroup(kv: object, code: string): SeenGroup {
  const { groups, times } = memoryOf(kv)
  const seen = groups.get(code) ?? new SeenGroup(times.get(code) ?? 0)
  groups.delete(code)
  groups.set(code, seen)
  return seen
}

/**
 * Forgets the groups that were asked for longest ago, until there is room. They are not listed again
 * before their time: whoever asks for many boards by turns would use up the day's lists.
 */
export function shrinkMemory(kv: object): void {
  const { groups, times } = memoryOf(kv)
  const sizes = [...groups.values()].map(({ size }) => size)
  let events = sizes.reduce((sum, size) => sum + size, 0)
  for (const [code, { size, notBefore }] of groups) {
    // The last one is being read now.
    if ((events <= mostEvents && groups.size <= mostGroups) || groups.size === 1) break
    events -= size
    groups.delete(code)
    times.set(code, notBefore)
  }
}
