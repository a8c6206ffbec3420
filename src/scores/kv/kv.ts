/**
 * All that counting does to KV: no delete, and no read of a key that no list named. Anything else is
 * not offered.
 */
export interface Kv {
  list(options: { prefix: string; limit?: number; cursor?: string }): Promise<KvPage>
  get(key: string): Promise<string | null>
  put(key: string, value: string, options?: { metadata?: unknown }): Promise<void>
}

export interface ListedKey {
  name: string
  metadata?: unknown
  /** When KV drops it, in seconds since 1970, for a key that it drops. */
  expiration?: number
}

export type KvPage = { keys: ListedKey[] } & (
  | { list_complete: true }
  | { list_complete: false; cursor: string }
)

/** Operations of one run, by the kinds that are limited and priced apart. */
export interface Operations {
  lists: number
  gets: number
  puts: number
}

/** The same store, counting what is asked of it. */
export function metered(kv: Kv): { kv: Kv; used: Operations } {
  const used: Operations = { lists: 0, gets: 0, puts: 0 }
  return {
    used,
    kv: {
      list(options) {
        used.lists++
        return kv.list(options)
      },
      get(key) {
        used.gets++
        return kv.get(key)
      },
      put(key, value, options) {
        used.puts++
        return kv.put(key, value, options)
      },
    },
  }
}

/** What is left of the pages a run may list. */
export interface Allowance {
  pages: number
  /** The most keys a page may have, where a few will do. */
  limit?: number
}

/** How far a list has been read: the cursor of the next page; `undefined` at its beginning and after its end. */
export interface ListCursor {
  next: string | undefined
}

/**
 * Lists a prefix page by page until `visit` says `false`, all is listed or the allowance is used up.
 * `false` when it was the allowance. A page can be short, or empty though others follow.
 */
export async function listWhile(
  kv: Kv,
  prefix: string,
  allowance: Allowance,
  visit: (keys: ListedKey[], more: boolean) => boolean,
  cursor: ListCursor = { next: undefined },
): Promise<boolean> {
  const { limit } = allowance
  while (allowance.pages > 0) {
    allowance.pages--
    const page = await kv.list({
      prefix,
      ...(limit && { limit }),
      ...(cursor.next !== undefined && { cursor: cursor.next }),
    })
    cursor.next = page.list_complete ? undefined : page.cursor
    if (!visit(page.keys, !page.list_complete) || page.list_complete) return true
  }
  return false
}

/** A key that a list named is not there yet: the replica is late, so the run stops and a later one goes on. */
export class LateReplica extends Error {
  constructor(key: string) {
    super(`KV lists ${key} and does not have it yet`)
  }
}

/** @throws LateReplica never a missing value: the key comes from a list. */
export async function getListed(kv: Kv, key: string): Promise<string> {
  const value = await kv.get(key)
  if (value === null) throw new LateReplica(key)
  return value
}
