import type { GroupEvents } from '../group.ts'
import type { Asking } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { recallGroup, shrinkMemory } from './group-memory.ts'
import type { KeyChange } from './key-changes.ts'
import { groupEventPrefix } from './keys.ts'
import { type Kv, type ListedKey, listWhile } from './kv.ts'
import type { LeftOut } from './left-out.ts'
import { takeList } from './list-budget.ts'
import { noteError } from './memory.ts'
import { fresh } from './next-list.ts'
import type { Plan } from './plan.ts'
import type { SeenGroup } from './seen-group.ts'
import type { Reading } from './view-cache.ts'

/** How many pages are read at a time, of at most 1,000 keys. */
const pages = 5
/** When a page asks, what goes on when it has been sent, and who wants to know. */
export interface Listing extends Pick<Reading, 'now' | 'waitUntil'> {
  by?: Asking
  /** Of whose lists some are used; without one, as many as are needed. */
  plan?: Plan
}

/** What stands below a group's prefix, as far as this isolate has seen. */
export interface GroupList {
  /** `undefined` where nothing could be listed yet. */
  events: GroupEvents | undefined
  keyChanges: KeyChange[]
  /** Whether it stands for all there is. */
  isFresh: boolean
  /** When it was listed, in milliseconds since 1970. */
  listedAt: number | undefined
}

/**
 * Lists what stands below a group's prefix, at most once in ten seconds, however many ask, and where pages
 * ask by themselves no more often than `nextList` says. A group of more keys than one reading takes is read
 * on by the next, or thousands of keys of one attempt would hide all that come after them. Where KV fails,
 * or this isolate has used up its part of the plan's lists, it is what was seen before. Never throws.
 */
export async function readGroupEvents(
  kv: Kv,
  code: string,
  quiz: string,
  { now, waitUntil, by, plan }: Listing,
): Promise<GroupList> {
  const seen = recallGroup(kv, code)
  const isDue = () => now >= (by === 'page' ? seen.until : seen.notBefore)
  if (isDue()) {
    if (!seen.reading) {
      const reading = read(kv, code, quiz, seen, { now, plan }).finally(() => {
        if (seen.reading === reading) seen.reading = undefined
      })
      seen.reading = reading
      waitUntil(reading)
    }
    try {
      await withTimeout(seen.reading)
    } catch (error) {
      // The request that began to read may be gone, and its list with it; a cursor of it may not last.
      seen.reading = undefined
      seen.cursor = { next: undefined }
      noteError(kv, now, error)
      console.error('A group was not listed', error)
    }
  }
  const { isListed, keyChanges, notBefore } = seen
  const listedAt = isListed ? notBefore - fresh : undefined
  return {
    events: isListed ? seen : undefined,
    keyChanges,
    isFresh: isListed && !isDue(),
    listedAt,
  }
}

async function read(
  kv: Kv,
  code: string,
  quiz: string,
  seen: SeenGroup,
  { now, plan }: { now: number; plan: Plan | undefined },
) {
  const listed: ListedKey[] = []
  const visit = (keys: ListedKey[]) => {
    listed.push(...keys)
    return true
  }
  // Where this reading is given up another begins with a cursor of its own, and this one may still go on.
  const { cursor } = seen
  let asked = 0
  let isWhole = false
  // Each is taken when it is asked for: a reading that fails or hangs uses up no more than it asked for.
  for (; asked < pages && !isWhole && (!plan || takeList(kv, plan, now)); asked++)
    isWhole = await listWhile(kv, groupEventPrefix(code), { pages: 1 }, visit, cursor)
  if (asked === 0) return
  seen.add(listed, quiz)
  seen.isWhole ||= isWhole
  seen.wasListed(now)
  shrinkMemory(kv)
}

/** Has the next reader list again: the group has closed, and all of it is wanted. */
export function forgetGroupEvents(kv: object, code: string) {
  Object.assign(recallGroup(kv, code), { notBefore: 0, until: 0 })
}

/** What an owner has just said of a stretch, before a list shows it. */
export function rememberLeftOut(kv: object, code: string, said: LeftOut) {
  recallGroup(kv, code).addLeftOut(said)
}

/** What was found of a key, or written, before a list shows it. */
export function rememberKeyChange(kv: object, code: string, change: KeyChange) {
  recallGroup(kv, code).addKeyChange(change)
}
