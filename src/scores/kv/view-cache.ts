import { RecentMap } from '../../quiz/recent-map.ts'
import type { Patience, WaitUntil } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { noteError } from './memory.ts'
import { type Ask, type Parse, parseStored, valueAlone } from './stored-value.ts'

/** What an isolate knows of a view. */
interface Kept {
  /** When it was asked for, and until when it is not asked for again, in milliseconds since 1970. */
  asked: number
  until: number
  /** `null`: there is none. `undefined`: not known, and pages that can do without it do so for now. */
  view: unknown
}

/** How a page reads: when, for how long, and what goes on when it has been sent. */
export interface Reading {
  now: number
  waitUntil: WaitUntil
  patience: Patience
}

/** How long a page waits for a view, in milliseconds. */
const most: Record<Patience, number> = { brief: 300, long: 3000 }
/** How long the isolate keeps a view; that there is none yet; and, after a failure, what it had. Milliseconds. */
const fresh = 30_000
const absent = 10_000
const failed = 5_000
/** How many views one isolate keeps. */
const room = 300
/** How long KV's own cache near the reader keeps it, in seconds. */
const cacheTtl = 60

const caches = new WeakMap<object, RecentMap<string, Kept>>()

/**
 * A stored view, read at most once in half a minute; `null` where there is none. Where KV fails, or
 * takes longer than the page waits, it is the last one this isolate saw, or `undefined`. The read goes
 * on when the page is sent, and what comes late is kept for the next one.
 */
export async function readView<View>(
  kv: KVNamespace,
  key: string,
  parse: Parse<View>,
  { now, waitUntil, patience }: Reading,
  ask = valueAlone,
): Promise<View | null | undefined> {
  const cache = cacheOf(kv)
  const kept = cache.get(key)
  const known = kept?.view as View | null | undefined
  if (kept && now < kept.until && (known !== undefined || patience === 'brief')) return known
  const doWithout = () =>
    keep(cache, key, { asked: kept?.asked ?? 0, until: now + failed, view: known })
  // One request of a Worker cannot wait for the read of another: while this one reads, others are shown
  // what is known. Where nothing is, each reads for itself, until one finds that it takes too long.
  if (known !== undefined) doWithout()
  const read = readAnew(kv, key, parse, now, ask)
  waitUntil(read)
  try {
    const view = await withTimeout(read, most[patience])
    return view === undefined ? known : view
  } catch {
    doWithout()
    return cache.get(key)?.view as View | null | undefined
  }
}

/** Reads a view and keeps it; `undefined` where KV failed. Never throws. */
async function readAnew<View>(
  kv: KVNamespace,
  key: string,
  parse: Parse<View>,
  now: number,
  ask: Ask,
): Promise<View | null | undefined> {
  const cache = cacheOf(kv)
  try {
    const view = parseStored(kv, key, await ask(kv, key, cacheTtl), parse, now)
    keep(cache, key, { asked: now, until: now + (view ? fresh : absent), view })
    return view
  } catch (error) {
    noteError(kv, now, error)
    if (cache.get(key)?.view === undefined) cache.delete(key)
    return undefined
  }
}

/** What this isolate has just written itself: it need not read it. */
export function keepView(kv: object, key: string, now: number, view: unknown) {
  keep(cacheOf(kv), key, { asked: now, until: now + fresh, view })
}

function cacheOf(kv: object): RecentMap<string, Kept> {
  const known = caches.get(kv)
  if (known) return known
  const cache = new RecentMap<string, Kept>(room)
  caches.set(kv, cache)
  return cache
}

/** An answer that was asked for earlier than what is kept is the older one, however late it comes. */
function keep(cache: RecentMap<string, Kept>, key: string, kept: Kept) {
  if (kept.asked >= (cache.get(key)?.asked ?? 0)) cache.set(key, kept)
}
