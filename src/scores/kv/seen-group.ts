import { startOf } from '../../quiz/attempt-id.ts'
import type { EventPayload } from '../event.ts'
import { type GroupEvent, type GroupEvents, groupLifetime, type Stretch } from '../group.ts'
import { type KeyChange, readKeyChange } from './key-changes.ts'
import type { ListCursor, ListedKey } from './kv.ts'
import { type LeftOut, readLeftOut } from './left-out.ts'
import { fresh, nextList, pageLists } from './next-list.ts'
import { readEvent } from './read-event.ts'
import { type TokenBucket, takeToken } from './token-bucket.ts'

/** How many events are kept of a group. */
const most = 5000

/** What one isolate has seen of a group. It only ever grows, at its end. */
export class SeenGroup implements GroupEvents {
  readonly attempts: GroupEvent[] = []
  readonly answers: GroupEvent[] = []
  readonly keyChanges: KeyChange[] = []
  readonly #said = new Map<string, LeftOut>()
  /** Until when it is not listed, whoever asks, in milliseconds since 1970. */
  notBefore: number
  /** Until when it stands for all there is to a page that asks by itself, in milliseconds since 1970. */
  until: number
  /** What is left to pages that ask by themselves. */
  #lists: TokenBucket | undefined
  #since = 0
  /** Where the next reading begins: the last may not have come to the end. */
  cursor: ListCursor = { next: undefined }
  reading: Promise<void> | undefined
  /** Whether any reading brought something, and whether one has come to the end. */
  isListed = false
  isWhole = false
  #isFull = false
  readonly #known = new Set<string>()
  /** By what was given. */
  readonly #answers = new Map<string, Answer[]>()

  constructor(notBefore: number) {
    this.notBefore = notBefore
    this.until = notBefore
  }

  get leftOut(): Stretch[] {
    const out = [...this.#said.values()].filter(({ out }) => out)
    return out.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1))
  }

  get more() {
    return this.#isFull || !this.isWhole
  }

  /** How many events it keeps. */
  get size() {
    return this.#known.size
  }

  /**
   * Takes what a list shows of the group of this quiz. A list is in the order of the ids, which is that
   * of beginning; what is new goes after what was seen before, in the order in which it arrived. Of
   * several keys of one attempt the one that arrived first counts: nothing that is sent later takes its place.
   */
  add(keys: ListedKey[], quiz: string): void {
    for (const { name, metadata } of keys) {
      const change = readKeyChange(name, metadata)
      if (change) this.addKeyChange(change)
      const said = readLeftOut(name, metadata)
      if (said) this.addLeftOut(said)
    }
    const found = keys.flatMap((key) => eventIn(key, quiz) ?? [])
    found.sort(
      (a, b) =>
        a.arrived - b.arrived || (a.attempt < b.attempt ? -1 : Number(a.attempt > b.attempt)),
    )
    for (const event of found.filter((event) => this.#isNew(event))) {
      const { kind, discarded } = event.payload
      const kept = { ...event, payload: this.#shared(event.payload) }
      if (kind === 'answer') this.answers.push(kept)
      else if (!discarded) this.attempts.push(kept)
    }
  }

  /** Notes that it was listed, and says when it is to be again. */
  wasListed(now: number): void {
    if (!this.#lists) this.#since = now
    const { left, at } = takeToken(this.#lists, pageLists, now)
    // Who presses may take more than there is. The pages would make up for each by standing still.
    this.#lists = { left: Math.max(0, left), at }
    const arrivals = [...this.attempts, ...this.answers].map(({ arrived }) => arrived)
    this.isListed = true
    this.notBefore = now + fresh
    // What is left of it is read on at once.
    this.until = this.isWhole
      ? nextList(
          arrivals.sort((a, b) => a - b),
          this.#since,
          this.#lists,
        )
      : this.notBefore
  }

  addKeyChange(change: KeyChange): void {
    if (!this.keyChanges.some(({ to }) => to === change.to)) this.keyChanges.push(change)
  }

  /** Of one stretch what was said last counts. */
  addLeftOut(said: LeftOut): void {
    const stretch = `${said.from} ${said.to}`
    if (said.at >= (this.#said.get(stretch)?.at ?? 0)) this.#said.set(stretch, said)
  }

  #isNew({ attempt, payload }: GroupEvent): boolean {
    const identity = payload.kind === 'answer' ? `${attempt}*` : attempt
    if (this.#known.has(identity)) return false
    this.#isFull ||= this.#known.size >= most
    if (this.#isFull) return false
    this.#known.add(identity)
    return true
  }

  /** The payload with answers that it shares with others: thousands say the same few dozen things. */
  #shared(payload: EventPayload): EventPayload {
    const answers = payload.answers.map((answer) => {
      const known = this.#answers.get(answer[1]) ?? []
      const same = known.find((each) => [0, 2, 3].every((i) => each[i] === answer[i]))
      if (same) return same
      this.#answers.set(answer[1], [...known, answer])
      return answer
    })
    const { v, kind, origin, discarded, mode, lang, list, score } = payload
    const some = { ...(discarded && { discarded }), ...(list && { list }) }
    return { v, kind, origin, ...some, mode, lang, score, answers }
  }
}

type Answer = EventPayload['answers'][number]

function eventIn(key: ListedKey, quiz: string): GroupEvent | undefined {
  const event = readEvent(key.name, key.metadata)
  if (typeof event === 'string' || event.quiz !== quiz) return undefined
  return { ...event, arrived: arrivalOf(key, event.attempt) }
}

/** When an event arrived. Its end of life told that before its metadata did. */
function arrivalOf({ metadata, expiration }: ListedKey, attempt: string): number {
  const { arrived } = metadata as { arrived?: unknown }
  if (typeof arrived === 'number') return arrived
  return expiration === undefined ? startOf(attempt) : 1000 * (expiration - groupLifetime)
}
