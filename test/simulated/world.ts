import type { Event, Finished } from '../../src/scores/event.ts'
import type { Writable } from '../../src/scores/kv/put.ts'
import type { SkipReason } from '../../src/scores/kv/read-event.ts'
import type { rollUp } from '../../src/scores/kv/roll-up.ts'
import type { VirtualClock } from '../support/simulated-kv/clock.ts'
import type { Random } from '../support/simulated-kv/random.ts'
import type { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import type { Scenario } from './scenario.ts'

/** What is tried out: the real thing, or with one part broken. */
export interface Parts {
  /** `now` is when the server got it: the real one does not ask. */
  makeEvent(finished: Finished, now: number): Promise<Event>
  record(kv: Writable, event: Event): Promise<boolean>
  rollUp: typeof rollUp
}

/** What readers and crons share. */
export interface World {
  clock: VirtualClock
  random: Random
  kv: SimulatedKv
  scenario: Scenario
  parts: Parts
  /** Every id that a reader ever had. */
  begun: Set<string>
  /** The keys that a server called saved, and when. */
  acknowledged: Map<string, number>
  /** Keys that are no events, and why. */
  garbage: Map<string, SkipReason>
}
