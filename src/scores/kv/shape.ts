/** Tells whether a stored value is of a shape. */
export type Shape<T> = (value: unknown) => value is T

export const isText: Shape<string> = (value) => typeof value === 'string'

/** Whether it is one of these. */
export const oneOf =
  <T>(...known: readonly T[]): Shape<T> =>
  (value): value is T =>
    known.includes(value as T)

/** A number of things: whole, and not below zero. */
export const isCount: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

/** Milliseconds since 1970, as far as dates reach. */
export const isTime: Shape<number> = (value): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15

/** In milliseconds since 1970, before the year 9999: pages show dates about it, in any time zone. */
export const isMoment: Shape<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value < Date.UTC(9999, 0)

export const listOf =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(item)

/** A list of just so many items, each of its own shape. */
export const tuple =
  <T extends unknown[]>(...items: { [I in keyof T]: Shape<T[I]> }): Shape<T> =>
  (value): value is T =>
    Array.isArray(value) &&
    value.length === items.length &&
    items.every((item, i) => (item as Shape<unknown>)(value[i]))

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object whose values are all of one shape. */
export const recordOf =
  <T>(item: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(item)

/** An object that has these fields, and may have others. */
export const fields =
  <T extends object>(known: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.entries<Shape<unknown>>(known).every(([name, field]) => field(value[name]))

/** One that may be left out. */
export const optional =
  <T>(item: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || item(value)

export const nullable =
  <T>(item: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || item(value)

/** What a text says as JSON; `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
