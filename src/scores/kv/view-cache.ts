import { noteError } from './memory.ts'

interface Kept {
  /** Until when it stands for what is stored, in milliseconds since 1970. */
  until: number
  view: unknown
}

/** How long a reader's page waits for a view, in milliseconds. */
const patience = 300
/** How long the isolate keeps a view; that there is none yet; and, after a failure, what it had. Milliseconds. */
const fresh = 30_000
const absent = 10_000
const failed = 5_000
/** How many views one isolate keeps. */
const room = 300
/** How long KV's own cache near the reader keeps it, in seconds. */
const cacheTtl = 60

const caches = new WeakMap<object, Map<string, Kept>>()

/**
 * A stored view, read at most once in half a minute and never waited for long; `null` where there is
 * none. Where KV fails or takes too long it is the last one this isolate saw, or `undefined`: a page
 * does without. An answer that comes too late is kept for the next reader.
 */
export async function readView<View>(
  kv: KVNamespace,
  key: string,
  now: number,
): Promise<View | null | undefined> {
  const cache = cacheOf(kv)
  const kept = cache.get(key)
  if (kept && now < kept.until) return kept.view as View | null | undefined
  /** What there is for now, for everyone who asks in the next seconds. */
  const doWithout = () => {
    const view = cache.get(key)?.view as View | null | undefined
    keep(cache, key, { until: now + failed, view })
    return view
  }
  // Where there is nothing yet, those who ask at the same time read for themselves: one request of a
  // Worker cannot wait for the read of another.
  if (kept?.view !== undefined) doWithout()
  let timer: ReturnType<typeof setTimeout> | null = null
  const tooLate = new Promise<View | null | undefined>((resolve) => {
    timer = setTimeout(() => resolve(doWithout()), patience)
  })
  const view = await Promise.race([read<View>(kv, key, now).catch(doWithout), tooLate])
  clearTimeout(timer)
  return view
}

async function read<View>(kv: KVNamespace, key: string, now: number): Promise<View | null> {
  try {
    const view = await kv.get<View>(key, { type: 'json', cacheTtl })
    keep(cacheOf(kv), key, { until: now + (view ? fresh : absent), view })
    return view
  } catch (error) {
    noteError(kv, now, error)
    throw error
  }
}

/** What this isolate has just written itself: it need not read it. */
export function keepView(kv: object, key: string, now: number, view: unknown) {
  keep(cacheOf(kv), key, { until: now + fresh, view })
}

function cacheOf(kv: object): Map<string, Kept> {
  const known = caches.get(kv)
  if (known) return known
  const cache = new Map<string, Kept>()
  caches.set(kv, cache)
  return cache
}

function keep(cache: Map<string, Kept>, key: string, kept: Kept) {
  cache.delete(key)
  const oldest = cache.size >= room ? cache.keys().next().value : undefined
  if (oldest !== undefined) cache.delete(oldest)
  cache.set(key, kept)
}
