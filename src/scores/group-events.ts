import { readEvent, type StoredEvent } from './event.ts'
import { inTime } from './in-time.ts'
import { groupEventPrefix } from './keys.ts'
import { type Kv, type ListedKey, listWhile } from './kv.ts'
import { noteError } from './memory.ts'

/** What was answered in a group, as far as this isolate has seen. It only ever grows, at its end. */
export interface GroupEvents {
  /** Finished attempts, each once, but for discarded ones. */
  attempts: StoredEvent[]
  /** Answers given alone, each once. */
  answers: StoredEvent[]
  /** More is stored than is read. */
  more: boolean
}

/** How many pages are read at most, and how many keys KV puts into one. */
const pages = 5
const perPage = 1000
/** How long the isolate takes what it has seen for all there is, in milliseconds. */
const fresh = 10_000
/** How many groups an isolate remembers; a full one takes some 3 MB. */
const room = 20

interface Kept extends GroupEvents {
  until: number
  /** By attempt and kind. */
  known: Set<string>
  reading?: Promise<void> | undefined
}

const memories = new WeakMap<object, Map<string, Kept>>()

/**
 * Lists a group's events, at most once in ten seconds, however many ask. What is new is put after what
 * was seen before, in the order in which it was stored: an event that a list shows late never slips in
 * among those already shown. Of several keys of one attempt the first counts. Throws where KV fails
 * and nothing was seen yet.
 */
export async function readGroupEvents(
  kv: Kv,
  code: string,
  quiz: string,
  now: number,
): Promise<GroupEvents> {
  const kept = memoryOf(kv, code)
  if (now >= kept.until) {
    kept.reading ??= read(kv, `${groupEventPrefix(code)}${quiz}/`, kept, now).finally(() => {
      kept.reading = undefined
    })
    try {
      await inTime(kept.reading)
    } catch (error) {
      // The request that began to read may be gone, and its list with it.
      kept.reading = undefined
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
  const all = await listWhile(kv, prefix, { pages }, (keys) => {
    listed.push(...keys)
    return true
  })
  const found = listed.flatMap((key) => newcomer(kept, key) ?? [])
  // A list is in the order of the ids, which is that of beginning; a key's end of life tells its writing.
  found.sort((a, b) => a.stored - b.stored)
  for (const { event } of found) {
    const { kind, discarded } = event.payload
    if (kind === 'answer') kept.answers.push(event)
    else if (!discarded) kept.attempts.push(event)
  }
  // A page can be short, or empty, though others follow.
  kept.more = !all && listed.length === pages * perPage
  kept.until = now + fresh
}

function newcomer({ known }: Kept, { name, metadata, expiration = 0 }: ListedKey) {
  const event = readEvent(name, metadata)
  if (typeof event === 'string') return undefined
  const identity = `${event.attempt}/${event.payload.kind}`
  if (known.has(identity)) return undefined
  known.add(identity)
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

const newKept = (): Kept => ({ until: 0, known: new Set(), attempts: [], answers: [], more: false })
