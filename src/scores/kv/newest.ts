import { slotsPerBucket } from './keys.ts'

/** An event as far as a view names it: a hundred thousand of them must fit into memory. */
interface Seen {
  slot: number
  suffix: string
}

/** How many events of a quiz are kept, to tell a reader's own attempt from others. */
const most = 256

/**
 * The newest events of a quiz, as a list shows them: the newest bucket first, and within a bucket the
 * oldest first, so of each bucket those at its end are kept.
 */
export class Newest {
  readonly #newer: Seen[] = []
  #bucket: number | undefined
  #reading: Seen[] = []

  add(seen: Seen): void {
    const bucket = Math.floor(seen.slot / slotsPerBucket)
    if (bucket !== this.#bucket) {
      this.#newer.push(...this.#kept())
      this.#bucket = bucket
      this.#reading = []
    }
    if (this.#newer.length === most) return
    this.#reading.push(seen)
    if (this.#reading.length > 2 * most) this.#reading = this.#kept()
  }

  all(): Seen[] {
    return [...this.#newer, ...this.#kept()]
  }

  #kept(): Seen[] {
    const room = most - this.#newer.length
    return room === 0 ? [] : this.#reading.slice(-room)
  }
}
