import { makeEvent } from '../../src/scores/event.ts'
import { record } from '../../src/scores/kv/record.ts'
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
import type { Parts, World } from './world.ts'

const real: Parts = {
  makeEvent,
  record: (kv, event) => record(kv, event, () => {}),
  rollUp,
}

export interface Played extends World {
  runs: Runs
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
    begun: new Set(),
    acknowledged: new Map(),
    garbage: new Map(),
  }
  const runs = new Runs(world)
  const outcomes = await quietly(() => clock.run(() => live(world, runs)))
  return { ...world, runs, outcomes }
}

async function live(world: World, runs: Runs): Promise<Outcome[]> {
  const { kv, random, scenario, garbage } = world
  for (const [key, why] of await leaveGarbage(kv, random, scenario.algorithms))
    garbage.set(key, why)
  kv.faults = scenario.faults
  const crons = runs.go(begin + (scenario.hours + 10) * hour)
  await Promise.all(Array.from({ length: scenario.readers }, () => read(world)))
  await crons
  return finish(world, runs)
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
