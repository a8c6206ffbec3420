import { checksum } from '../../quiz/checksum.ts'
import { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import type { StoredEvent } from '../event.ts'
import type { ListedKey } from './kv.ts'
import { readEvent, type SkipReason } from './read-event.ts'
import { isCount, recordOf, type Shape } from './shape.ts'
import type { TimeRange } from './time-range.ts'
import { type TotalsByQuiz, totalsOf, withBuilt } from './totals-by-quiz.ts'

/** How many keys were not counted, by reason. */
export type Skipped = Partial<Record<SkipReason, number>>

export const isSkipped: Shape<Skipped> = recordOf(isCount)

/** Whether nothing was left out that a later way of counting counts. */
export const isWhole = ({ version = 0 }: Skipped) => version === 0

/** Which keys were seen, as far as two lists can be compared: how many, and a checksum of all. */
export interface Fingerprint {
  keys: number
  /** 32 bits: the sum of the hashes of the keys. It tells of an accident, not of an attack. */
  checksum: number
}

/** What a stretch of event keys adds up to. Its keys come in the order of a list. */
export class KeyCount implements Fingerprint {
  keys = 0
  checksum = 0
  /** Events that a list showed without their metadata: as if it had not shown them, another one may. */
  withoutMetadata = 0
  readonly skipped: Skipped = {}
  readonly #open = new Map<string, TotalsBuilder>()
  #totals: TotalsByQuiz = new Map()
  #last: StoredEvent | undefined

  /** The event, if it was counted: of several keys of one attempt the first, of a stranger's none. */
  add({ name, metadata }: ListedKey, slot?: number): StoredEvent | undefined {
    const event = readEvent(name, metadata, slot)
    if (event === 'metadata') {
      this.withoutMetadata++
      return undefined
    }
    this.keys++
    this.checksum = (this.checksum + keyHash(name)) >>> 0
    if (typeof event === 'string') return this.#skip(event)
    if (this.#last && isSame(event, this.#last)) return undefined
    if (!builderOf(this.#open, event.quiz).add(event.payload)) return this.#skip('payload')
    this.#last = event
    return event
  }

  #skip(reason: SkipReason): undefined {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1
  }

  /** Adds another stretch, which has no attempt in common with this one. */
  plus(other: KeyCount): this {
    this.keys += other.keys
    this.checksum = (this.checksum + other.checksum) >>> 0
    this.withoutMetadata += other.withoutMetadata
    addSkipped(this.skipped, other.skipped)
    addTotals(this.#open, other.totals())
    return this
  }

  /**
   * What it has come to so far, by quiz. Totals being made take several times the room of their text,
   * so a stretch that is done is asked for it at once.
   */
  totals(): TotalsByQuiz {
    if (this.#open.size > 0) this.#totals = withBuilt(this.#totals, this.#open)
    this.#open.clear()
    return this.#totals
  }
}

/** A range that was counted, and what it came to. */
export interface CountedRange {
  range: TimeRange
  count: KeyCount
}

export function addSkipped(into: Skipped, skipped: Skipped, times: 1 | -1 = 1) {
  for (const [reason, n] of Object.entries(skipped) as [SkipReason, number][]) {
    into[reason] = (into[reason] ?? 0) + times * n
  }
}

/** In the one form in which it is stored: by reason, nothing that is zero. */
export function sorted(skipped: Skipped): Skipped {
  const entries = Object.entries(skipped).filter(([, n]) => n !== 0)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function addTotals(
  into: Map<string, TotalsBuilder>,
  totals: TotalsByQuiz,
  times: 1 | -1 = 1,
) {
  for (const quiz of totals.keys()) builderOf(into, quiz).plus(totalsOf(totals, quiz), times)
}

function builderOf(quizzes: Map<string, TotalsBuilder>, quiz: string): TotalsBuilder {
  const known = quizzes.get(quiz)
  if (known) return known
  const builder = new TotalsBuilder()
  quizzes.set(quiz, builder)
  return builder
}

/**
 * At the end of an event's key stand its attempt and the digest of its payload: 51 characters. Every
 * second one of them tells keys apart as well as all do, in half the time.
 */
const keyHash = (key: string) => checksum(key, Math.max(0, key.length - 51), 2)

const isSame = (a: StoredEvent, b: StoredEvent) =>
  a.attempt === b.attempt && a.quiz === b.quiz && a.payload.kind === b.payload.kind
