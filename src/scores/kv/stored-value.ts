import { noteMisshapen } from './memory.ts'
import { parseJson, type Shape } from './shape.ts'

/** Makes of a stored value what it stands for; `undefined` of one of another shape. */
export type Parse<T> = (value: unknown) => T | undefined

export const ofShape =
  <T>(shape: Shape<T>): Parse<T> =>
  (value) =>
    shape(value) ? value : undefined

/** What a page reads: `null` where there is none, or one of another shape, which `/health` then tells of. */
export function parseStored<T>(
  kv: object,
  key: string,
  text: string | null,
  parse: Parse<T>,
  now: number,
): T | null {
  if (text === null) return null
  const value = parse(parseJson(text))
  if (value !== undefined) return value
  noteMisshapen(kv, key, now)
  return null
}
