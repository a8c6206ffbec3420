import { slotOf } from './keys.ts'
import { type Malformed, noteMalformed } from './run.ts'

/** What one isolate remembers of one store, beside what is stored: nothing is written while nothing happens. */
export interface Memory {
  /** In milliseconds since 1970. */
  lastRun?: number
  lastAudit?: number
  /** The slot of the newest attempt that was stored through this isolate and counts for everyone. */
  stored?: number
  /** When this isolate wrote, in milliseconds since 1970: the newest thousand, the last at the end. */
  writes: number[]
  /** The newest last. */
  errors: { at: number; message: string }[]
  /** Stored values of another shape that pages came upon, and when they last did. */
  malformed: Malformed
  malformedAt?: number
}

const memories = new WeakMap<object, Memory>()
const keep = 5
const mostWrites = 1000

/** What KV says, or we of it. Any other message may hold a piece of what is stored: its name is shown. */
const refusal =
  /^(?:KV \w+(?:\(\))? (?:failed: \d{3}|limit exceeded)[\w ]*|The store did not answer in time$)/

export function memoryOf(kv: object): Memory {
  const known = memories.get(kv)
  if (known) return known
  const memory: Memory = { writes: [], errors: [], malformed: {} }
  memories.set(kv, memory)
  return memory
}

/** Remembers that KV refused something, for `/health`: a quota used up cannot be written down. */
export function noteError(kv: object, now: number, error: unknown): void {
  const { errors } = memoryOf(kv)
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  const { name } = [cause, error].find((each) => each instanceof Error) ?? Error
  errors.push({ at: now, message: message.match(refusal)?.[0] ?? name })
  if (errors.length > keep) errors.shift()
}

/** Remembers, for `/health`, a stored value of another shape than it should have. */
export function noteMisshapen(kv: object, key: string, now: number): void {
  const memory = memoryOf(kv)
  memory.malformedAt = now
  noteMalformed(memory.malformed, key)
}

/** Remembers that something was written: what is left of the day's writes is told by it. */
export function noteWrite(kv: object, now: number): void {
  const { writes } = memoryOf(kv)
  writes.push(now)
  if (writes.length > 2 * mostWrites) writes.splice(0, mostWrites)
}

/** Remembers an event that was stored and counts for everyone: `/health` sees from it that nobody comes to count. */
export function noteStored(kv: object, attempt: string): void {
  const memory = memoryOf(kv)
  memory.stored = Math.max(memory.stored ?? -1, slotOf(attempt))
}
