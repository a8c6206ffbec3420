import { vi } from 'vitest'
import { hashOfKey } from '../../src/scores/board-key.ts'
import { changeGroupKey, openGroup } from '../../src/scores/kv/board.ts'
import { closeGroupAt } from '../../src/scores/kv/closing.ts'
import { createGroup, findGroup } from '../../src/scores/kv/groups.ts'
import { groupKey } from '../../src/scores/kv/keys.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

export const minute = 60_000
export const hour = 60 * minute
export const locations = ['CAI', 'MRS'] as const
type At = (typeof locations)[number]

const form = { quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null } as const

/** `later`: it is to close in an hour or two. */
export type Action = 'close' | 'reopen' | 'later' | 'change'

/** A class on a KV that two locations see late, and what whoever has a key of its board does there. */
export class Owners {
  readonly clock = new VirtualClock(Date.UTC(2026, 10, 24, 8))
  readonly random: Random
  readonly kv: SimulatedKv
  readonly staleness: number
  code = ''

  constructor(seed: number) {
    this.random = new Random(seed)
    this.staleness = this.random.pick([0, minute, 5 * minute])
    const faults = { ...none, staleness: this.staleness, latency: 200, oncePerSecond: true }
    this.kv = new SimulatedKv(this.clock, this.random, faults)
  }

  at(location: At) {
    return this.kv.at(location) as unknown as KVNamespace
  }

  private get asked() {
    return { now: this.clock.now, waitUntil: () => {}, patience: 'long' as const }
  }

  /** Makes the class, plays, and gives what is left when everything is seen everywhere. */
  async play(lesson: (key: string) => Promise<string[]>) {
    // Hashing takes real time: virtual time stands still meanwhile.
    const digest = crypto.subtle.digest.bind(crypto.subtle)
    vi.spyOn(crypto.subtle, 'digest').mockImplementation((...args) =>
      this.clock.outside(() => digest(...args)),
    )
    return this.clock.run(async () => {
      const { code, key } = await createGroup(this.at('CAI'), form, this.asked)
      this.code = code
      await this.settle()
      const keys = await lesson(key)
      await this.settle()
      return {
        closed: await this.closed(),
        opens: await Promise.all(keys.map((k) => this.opens(k))),
      }
    })
  }

  /** The new key, where the action gives one; `undefined` where the key opens nothing there. */
  async press(location: At, key: string, action: Action): Promise<string | undefined> {
    const kv = this.at(location)
    const owned = await openGroup(kv, this.code, key, this.asked)
    if (!owned) return undefined
    if (action === 'change') return changeGroupKey(kv, owned, this.asked)
    await closeGroupAt(kv, owned, this.momentOf(action), this.asked)
    return key
  }

  private momentOf(action: Exclude<Action, 'change'>) {
    const { now } = this.clock
    return { close: now, reopen: null, later: now + this.random.between(1, 2) * hour }[action]
  }

  /** Presses, has KV take up to a minute to write it, and gives up on waiting, as its page does. */
  async pressLate(location: At, key: string, action: Action): Promise<void> {
    const { faults } = this.kv
    this.kv.faults = { ...faults, straggler: 1, stragglerDelay: minute }
    const pressed = this.press(location, key, action).catch(() => {})
    await this.clock.sleep(3 * faults.latency + 1)
    this.kv.faults = faults
    await pressed
  }

  /** What the version before did: it wrote the whole record, as it had read it, with what it changed. */
  async pressBefore(location: At, key: string, action: Action): Promise<void> {
    const kv = this.at(location)
    const name = groupKey(this.code)
    const record = await kv.get<Record<string, unknown>>(name, { type: 'json', cacheTtl: 30 })
    if (!record || record.keyHash !== (await hashOfKey(key))) return
    const change =
      action === 'change'
        ? { keyHash: 'ab'.repeat(32) }
        : { closed: action === 'close', ...(action === 'reopen' && { closes: null }) }
    await kv.put(name, JSON.stringify({ ...record, ...change })).catch(() => {})
  }

  sleep(least: number, most: number) {
    return this.clock.sleep(this.random.between(least, most))
  }

  /** Until everything is seen everywhere, past every cache. */
  settle() {
    return this.clock.sleep(this.staleness + 3 * minute)
  }

  /** Whether players find the class closed, in each location. */
  closed() {
    return Promise.all(
      locations.map(async (at) => (await findGroup(this.at(at), this.code, this.asked))?.closed),
    )
  }

  private opens(key: string) {
    return Promise.all(
      locations.map(async (at) => !!(await openGroup(this.at(at), this.code, key, this.asked))),
    )
  }
}
