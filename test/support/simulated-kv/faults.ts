/** What goes wrong, and how often. Times in milliseconds, the rest as shares of calls. */
export interface Faults {
  /** At most so late does a read or a list show a write, drawn anew for every key and every call. */
  staleness: number
  /** How long an operation takes, at most. */
  latency: number
  /** A read fails, a list fails. */
  readError: number
  /** A write fails and is not applied. */
  putError: number
  /** A write fails and is applied all the same. */
  appliedError: number
  /** A write fails, and is applied up to `zombieDelay` later. */
  zombie: number
  zombieDelay: number
  /** A write takes up to `stragglerDelay`. */
  straggler: number
  stragglerDelay: number
  /** A list shows a key without its metadata, drawn anew for every key and every call. */
  withoutMetadata: number
  /** A list gives fewer keys than it could, or none, though more follow. */
  shortPage: number
  /** The most keys in a page. */
  pageSize: number
  /** A second write to a key within a second fails. */
  oncePerSecond: boolean
  /** More writes a UTC day fail. */
  writesPerDay: number
  /** From and to: all writes, all lists and all reads that no cache answers fail. */
  outage: readonly [from: number, to: number] | undefined
}

/** A store where everything works and every write is seen at once. */
export const none: Faults = {
  staleness: 0,
  latency: 0,
  readError: 0,
  putError: 0,
  appliedError: 0,
  zombie: 0,
  zombieDelay: 0,
  straggler: 0,
  stragglerDelay: 0,
  withoutMetadata: 0,
  shortPage: 0,
  pageSize: 1000,
  oncePerSecond: false,
  writesPerDay: Number.POSITIVE_INFINITY,
  outage: undefined,
}
