/** What one isolate remembers of one store, beside what is stored: nothing is written while nothing happens. */
export interface Memory {
  /** In milliseconds since 1970. */
  lastRun?: number
  lastAudit?: number
  /** The newest last. */
  errors: { at: number; message: string }[]
}

const memories = new WeakMap<object, Memory>()
const keep = 5

export function memoryOf(kv: object): Memory {
  const known = memories.get(kv)
  if (known) return known
  const memory: Memory = { errors: [] }
  memories.set(kv, memory)
  return memory
}

/** Remembers that KV refused something, for `/health`: a quota used up cannot be written down. */
export function noteError(kv: object, now: number, error: unknown): void {
  const { errors } = memoryOf(kv)
  errors.push({ at: now, message: error instanceof Error ? error.message : String(error) })
  if (errors.length > keep) errors.shift()
}
