import type { Kv, KvPage, ListedKey } from '../../src/scores/kv/kv.ts'

const pageSize = 1000

/**
 * A store of events that are never held in memory: each page is made as it is listed, as JSON text
 * that the binding parses. What counting writes is kept where it is read again, else its name alone.
 *
 * @param events in the order of a list; `eventAt(i)` is the event number `i`
 */
export function endless(count: number, eventAt: (i: number) => ListedKey): Kv {
  const written = new Map<string, { value: string; metadata: unknown }>()
  const page = (prefix: string, from: number): KvPage => {
    const keys: ListedKey[] = []
    let i = from
    for (; i < count && keys.length < pageSize; i++) {
      const event = eventAt(i)
      if (event.name.startsWith(prefix)) keys.push(event)
      else if (event.name > prefix) break
    }
    const more = i < count && eventAt(i).name.startsWith(prefix)
    return more ? { keys, list_complete: false, cursor: String(i) } : { keys, list_complete: true }
  }
  return {
    async list({ prefix, cursor }) {
      if (prefix.startsWith('event/')) {
        const from = cursor ? Number(cursor) : firstFrom(count, eventAt, prefix)
        return JSON.parse(JSON.stringify(page(prefix, from)))
      }
      const names = [...written.keys()].filter((name) => name.startsWith(prefix)).sort()
      const shown = names.slice(Number(cursor ?? 0), Number(cursor ?? 0) + pageSize)
      const keys = shown.map((name) => ({ name, metadata: written.get(name)?.metadata }))
      const next = Number(cursor ?? 0) + pageSize
      return next < names.length
        ? { keys, list_complete: false, cursor: String(next) }
        : { keys, list_complete: true }
    },
    get: async (key) => written.get(key)?.value ?? null,
    async put(key, value, options) {
      // Only the newest checkpoint is ever read.
      const isCheckpoint = key.startsWith('checkpoint/')
      for (const name of isCheckpoint ? [...written.keys()] : []) {
        if (name.startsWith('checkpoint/')) written.delete(name)
      }
      written.set(key, { value: isCheckpoint ? value : '', metadata: options?.metadata })
    },
  }
}

/** The number of the first event whose name is not before the prefix. */
function firstFrom(count: number, eventAt: (i: number) => ListedKey, prefix: string): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (eventAt(middle).name < prefix) low = middle + 1
    else high = middle
  }
  return low
}
