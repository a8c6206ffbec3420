import type { GroupEvents } from '../group.ts'
import type { WaitUntil } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { groupEventPrefix } from './keys.ts'
import { type Kv, type ListedKey, listWhile, type Place } from './kv.ts'
import { noteError } from './memory.ts'
import { readEvent } from './read-event.ts'

/** How many pages are read at a time, of at most 1,000 keys. */
const pages = 5
/** How many attempts and answers are kept of a group. */
const most = 5000
/** How long the isolate takes what it has seen for all there is, in milliseconds. */
const fresh = 10_000
/** How many groups an isolate remembers; a full one takes some 3 MB. */
const room = 20

interface Kept extends GroupEvents {
  until: number
  /** By attempt and kind. */
  known: Set<string>
  /** Where the next reading begins: this one may not have come to the end. */
  place: Place
  /** Whether a reading has come to the end. */
  ended: boolean
  /** Whether one was left out because there were too many. */
  full: boolean
  reading?: Promise<void> | undefined
}

const memories = new WeakMap<object, Map<string, Kept>>()

/**
 * Lists a group's events, at most once in ten seconds, however many ask. What is new is put after what
 * was seen before, in the order in which it was stored: an event that a list shows late never slips in
 * among those already shown. Of several keys of one attempt the first counts. A group of more keys
 * than one reading takes is read on by the next, or thousands of keys of one attempt would hide all
 * that come after them. Throws where KV fails and nothing was seen yet.
 */
export async function readGroupEvents(
  kv: Kv,
  code: string,
  quiz: string,
  now: number,
  waitUntil: WaitUntil,
): Promise<GroupEvents> {
  const kept = memoryOf(kv, code)
  if (now >= kept.until) {
    if (!kept.reading) {
      kept.reading = read(kv, `${groupEventPrefix(code)}${quiz}/`, kept, now).finally(() => {
        kept.reading = undefined
      })
      waitUntil(kept.reading)
    }
    try {
      await withTimeout(kept.reading)
    } catch (error) {
      // The request that began to read may be gone, and its list with it; a place in it may not last.
      kept.reading = undefined
      kept.place = { cursor: undefined }
      noteError(kv, now, error)
      if (kept.known.size === 0) throw error
    }
  }
  return kept
}

/** Has the next reader list again: the group has closed, and all of it is wanted. */
export function forgetGroupEvents(kv: object, code: string) {
  const kept = memories.get(kv)?.get(code)
  if (kept) kept.until = 0
}

async function read(kv: Kv, prefix: string, kept: Kept, now: number) {
  const listed: ListedKey[] = []
  const visit = (keys: ListedKey[]) => {
    listed.push(...keys)
    return true
  }
  const all = await listWhile(kv, prefix, { pages }, visit, kept.place)
  const found = listed.flatMap((key) => newcomer(kept, key) ?? [])
  // A list is in the order of the ids, which is that of beginning; a key's end of life tells its writing.
  found.sort((a, b) => a.stored - b.stored)
  for (const { event } of found) {
    const { kind, discarded } = event.payload
    if (kind === 'answer') kept.answers.push(event)
    else if (!discarded) kept.attempts.push(event)
  }
  kept.ended ||= all
  kept.more = kept.full || !kept.ended
  kept.until = now + fresh
}

function newcomer(kept: Kept, { name, metadata, expiration = 0 }: ListedKey) {
  const event = readEvent(name, metadata)
  if (typeof event === 'string') return undefined
  const identity = `${event.attempt}/${event.payload.kind}`
  if (kept.known.has(identity)) return undefined
  kept.full ||= kept.known.size >= most
  if (kept.full) return undefined
  kept.known.add(identity)
  return { event, stored: expiration }
}

function memoryOf(kv: object, code: string): Kept {
  const memory = memories.get(kv) ?? new Map<string, Kept>()
  memories.set(kv, memory)
  const kept = memory.get(code) ?? newKept()
  memory.delete(code)
  memory.set(code, kept)
  const oldest = memory.size > room ? memory.keys().next().value : undefined
  if (oldest !== undefined) memory.delete(oldest)
  return kept
}

const newKept = (): Kept => ({
  until: 0,
  known: new Set(),
  place: { cursor: undefined },
  ended: false,
  full: false,
  attempts: [],
  answers: [],
  more: false,
})
