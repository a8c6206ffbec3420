import { groupEventPrefix } from './keys.ts'

/** A change of a board's key, written once. Keys stand as their SHA-256, in hexadecimal. */
export interface KeyChange {
  /** The key that made the change. */
  from: string
  /** The key that opens the board from then on. */
  to: string
  /** In milliseconds since 1970, by the clock of the server that was asked. */
  at: number
}

/**
 * Below the prefix of the group's events, so that a board's one list brings it; before them, since no
 * quiz's name begins with a hyphen: however many events there are, they do not hide it.
 */
export const keyChangeKey = (code: string, to: string) => `${groupEventPrefix(code)}-key/${to}`

const spelling = /\/-key\/([0-9a-f]{64})$/
const hash = /^[0-9a-f]{64}$/

/** A stored change, from its key and metadata; `undefined` for what is none. */
export function readKeyChange(name: string, metadata: unknown): KeyChange | undefined {
  const to = spelling.exec(name)?.[1]
  const { from, at } = (metadata ?? {}) as Partial<Record<keyof KeyChange, unknown>>
  if (!to || typeof from !== 'string' || !hash.test(from) || typeof at !== 'number')
    return undefined
  return { from, to, at }
}

/**
 * The key that opens the board after these changes. Of two that follow the same key the earlier
 * counts: whoever holds a key that its owner has changed cannot change it again.
 */
export function lastKey(first: string, changes: KeyChange[]): string {
  const next = new Map<string, KeyChange>()
  for (const change of changes) {
    const known = next.get(change.from)
    if (!known || isEarlier(change, known)) next.set(change.from, change)
  }
  let key = first
  for (let change = next.get(key); change; change = next.get(key)) {
    next.delete(key)
    key = change.to
  }
  return key
}

/** The first change of all; `undefined` where the key was never changed. */
export const firstChange = (changes: KeyChange[]) =>
  changes.reduce<KeyChange | undefined>(
    (first, change) => (first && !isEarlier(change, first) ? first : change),
    undefined,
  )

const isEarlier = (a: KeyChange, b: KeyChange) => a.at < b.at || (a.at === b.at && a.to < b.to)
