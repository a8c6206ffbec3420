import type { Kv } from './kv.ts'

/** One run of the cron: what it counts in, and what it finds wrong on its way. */
export interface Run {
  kv: Kv
  /** Names the segments, checkpoints and views of one way of counting. */
  algorithm: string
  /** In milliseconds since 1970. */
  now: number
  /** Stored values of another shape than they should have, by the kind of their keys. They count as absent. */
  malformed: Malformed
}

/** How many stored values were found to be of another shape than they should have, by the kind of their keys. */
export type Malformed = Record<string, number>

/** The kind of a key: its first part. */
const kindOfKey = (key: string) => key.split('/', 1)[0] as string

/** Notes a value: its key is for the log alone, unless it holds the code of a class, the value for nobody. */
export function noteMalformed(malformed: Malformed, key: string): undefined {
  const kind = kindOfKey(key)
  const named = kind.startsWith('group') ? `${kind}/…` : key
  console.error(`What is stored as ${named} is of another shape than it should be`)
  malformed[kind] = (malformed[kind] ?? 0) + 1
}
