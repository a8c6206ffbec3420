import type { VirtualClock } from './clock.ts'
import type { Faults } from './faults.ts'
import { Location, type Namespace } from './location.ts'
import type { Random } from './random.ts'
import { type Version, Versions } from './versions.ts'

const day = 24 * 60 * 60 * 1000

/** One namespace as all locations share it: what is stored, and what is counted for everyone together. */
export class SimulatedKv implements Namespace {
  readonly clock: VirtualClock
  readonly random: Random
  readonly versions = new Versions()
  /** Can be exchanged at any time. */
  faults: Faults
  readonly #locations = new Map<string, Location>()
  readonly #lastPut = new Map<string, number>()
  readonly #writes = new Map<number, number>()

  constructor(clock: VirtualClock, random: Random, faults: Faults) {
    this.clock = clock
    this.random = random
    this.faults = faults
  }

  /** The namespace as it is bound in one location. */
  at(name: string): Location {
    const known = this.#locations.get(name) ?? new Location(this)
    this.#locations.set(name, known)
    return known
  }

  get isDown(): boolean {
    const { outage } = this.faults
    return outage !== undefined && this.clock.now >= outage[0] && this.clock.now < outage[1]
  }

  /** Whether a key was written to less than a second ago, anywhere. */
  isTooSoon(key: string): boolean {
    const before = this.#lastPut.get(key)
    if (before !== undefined && this.clock.now - before < 1000) return true
    this.#lastPut.set(key, this.clock.now)
    return false
  }

  /** Whether the day's writes are used up. */
  isOverQuota(): boolean {
    const today = Math.floor(this.clock.now / day)
    const writes = (this.#writes.get(today) ?? 0) + 1
    this.#writes.set(today, writes)
    return writes > this.faults.writesPerDay
  }

  /** What is shown of a key this time: not always the newest, and not always newer than the last time. */
  look(key: string): Version | undefined {
    const { random, versions, clock } = this
    const { staleness } = this.faults
    const newest = versions.of(key).at(-1)
    const isFresh = newest && newest.at > clock.now - staleness
    const late = isFresh && random.chance(0.6) ? random.between(0, staleness) : 0
    return versions.seen(key, clock.now, clock.now - late)
  }
}
