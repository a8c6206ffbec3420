import { noteMisshapen } from './memory.ts'
import { parseJson, type Shape } from './shape.ts'

/** Makes of a stored value, and of its metadata where they were asked for, what it stands for; `undefined` of one of another shape. */
export type Parse<T> = (value: unknown, metadata?: unknown) => T | undefined

/** What is stored under a key; a value of `null` for nothing. */
interface Stored {
  value: string | null
  metadata?: unknown
}

/** One read. @param cacheTtl how long KV's own cache near the reader keeps it, in seconds */
export type Ask = (kv: KVNamespace, key: string, cacheTtl: number) => Promise<Stored>

export const valueAlone: Ask = async (kv, key, cacheTtl) => ({
  value: await kv.get(key, { cacheTtl }),
})
export const withMetadata: Ask = (kv, key, cacheTtl) => kv.getWithMetadata(key, { cacheTtl })

export const ofShape =
  <T>(shape: Shape<T>): Parse<T> =>
  (value) =>
    shape(value) ? value : undefined

/** What a page reads: `null` where there is none, or one of another shape, which `/health` then tells of. */
export function parseStored<T>(
  kv: object,
  key: string,
  { value: text, metadata }: Stored,
  parse: Parse<T>,
  now: number,
): T | null {
  if (text === null) return null
  const value = parse(parseJson(text), metadata)
  if (value !== undefined) return value
  noteMisshapen(kv, key, now)
  return null
}
