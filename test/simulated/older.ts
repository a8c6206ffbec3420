import type { EventPayload } from '../../src/scores/event.ts'
import type { Kv } from '../../src/scores/kv/kv.ts'
import { namingAsBefore } from '../support/earlier-namings.ts'

/** The first way of counting: it knew events of version 1 alone. */
export const older = 'v1'

/** The newest version of events that a way of counting knows. */
export const known = (algorithm: string) => (algorithm === older ? 1 : 2)

/** The store as an older deployment reads it: to it an event of version 2 is what one of version 3 is to this. */
export function asOlder(store: Kv): Kv {
  const kv = namingAsBefore(store)
  const seen = (metadata: unknown) => {
    const { v } = (metadata ?? {}) as Partial<EventPayload>
    return v === 2 ? { ...(metadata as object), v: 3 } : metadata
  }
  return {
    async list(options) {
      const page = await kv.list(options)
      if (!options.prefix.startsWith('event/')) return page
      return { ...page, keys: page.keys.map((key) => ({ ...key, metadata: seen(key.metadata) })) }
    },
    get: (key) => kv.get(key),
    put: (key, value, options) => kv.put(key, value, options),
  }
}
