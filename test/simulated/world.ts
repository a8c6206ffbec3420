import { type Event, type Finished, makeEvent } from '../../src/scores/event.ts'
import type { Refusal } from '../../src/scores/kv/read-event.ts'
import { record, type Writable } from '../../src/scores/kv/record.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { finish, type Outcome } from './finish.ts'
import { leaveGarbage } from './garbage.ts'
import { read } from './readers.ts'
import { Runs } from './runs.ts'
import { begin, drawScenario, hour, type Kind, kinds, type Scenario } from './scenario.ts'

/** What is tried out: the real thing, or with one part broken. */
export interface Parts {
  /** `now` is when the server got it: the real one does not ask. */
  makeEvent(finished: Finished, now: number): Promise<Event>
  record(kv: Writable, event: Event): Promise<boolean>
  rollUp: typeof rollUp
}

const real: Parts = {
  makeEvent,
  record: (kv, event) => record(kv, event, () => {}),
  rollUp,
}

export interface World {
  clock: VirtualClock
  random: Random
  kv: SimulatedKv
  scenario: Scenario
  parts: Parts
  runs: Runs
  /** Every id that a reader ever had. */
  begun: Set<string>
  /** The keys that a server called saved, and when. */
  acknowledged: Map<string, number>
  /** Keys that are no events, and why. */
  garbage: Map<string, Refusal>
}

export interface Played extends World {
  /** By algorithm. */
  outcomes: Outcome[]
}

export interface Changes {
  parts?: Partial<Parts>
  scenario?: (drawn: Scenario) => Scenario
  kinds?: readonly Kind[]
}

/** Plays one seed to its end, in no time. */
export async function play(seed: number, changes: Changes = {}): Promise<Played> {
  const random = new Random(seed)
  const drawn = drawScenario(random, changes.kinds ?? kinds)
  const clock = new VirtualClock(begin)
  const world: World = {
    clock,
    random,
    kv: new SimulatedKv(clock, random, none),
    scenario: changes.scenario?.(drawn) ?? drawn,
    parts: { ...real, ...changes.parts },
    runs: new Runs(),
    begun: new Set(),
    acknowledged: new Map(),
    garbage: new Map(),
  }
  const outcomes = await quietly(() => clock.run(() => live(world)))
  return { ...world, outcomes }
}

async function live(world: World): Promise<Outcome[]> {
  const { kv, random, scenario, runs, garbage } = world
  for (const [key, why] of await leaveGarbage(kv, random)) garbage.set(key, why)
  kv.faults = scenario.faults
  const crons = runs.go(world, begin + (scenario.hours + 10) * hour)
  await Promise.all(Array.from({ length: scenario.readers }, () => read(world)))
  await crons
  return finish(world)
}

/** Recording logs every failure, and here there are thousands, none of them worth a stack. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { error } = console
  const { stackTraceLimit } = Error
  console.error = () => {}
  Error.stackTraceLimit = 0
  try {
    return await work()
  } finally {
    console.error = error
    Error.stackTraceLimit = stackTraceLimit
  }
}
