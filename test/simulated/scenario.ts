import { type Faults, none } from '../support/simulated-kv/faults.ts'
import type { Random } from '../support/simulated-kv/random.ts'

export const minute = 60 * 1000
export const hour = 60 * minute
export const begin = Date.UTC(2026, 10, 20)

/** What one seed makes happen. Times in milliseconds. */
export interface Scenario {
  readers: number
  /** Readers begin within so many hours, and all have given up so many hours later. */
  hours: number
  faults: Faults
  /** The budget of a run, as `RunOptions` has it. */
  pages: number
  /** A run is killed at an operation, before or after it, with this probability. */
  kill: number
  /** From and to: no cron runs at all. */
  pause: readonly [from: number, to: number]
  /** Which ways of counting are deployed: the newer one alone, or an older one beside it. */
  algorithms: readonly string[]
  /** From when on the newer one is deployed. */
  deployed: number
}

/** The longest that KV may be behind where the grace still covers it, with retries and zombies on top. */
const tolerable = 1.8 * hour

export const kinds = ['usual', 'failing', 'outage', 'quota'] as const
export type Kind = (typeof kinds)[number]

export function drawScenario(random: Random, among: readonly Kind[]): Scenario {
  const hours = random.pick([2, 5, 8])
  const kind = random.pick(among)
  const from = begin + random.between(0, hours * hour)
  const often = kind === 'failing' ? 0.1 : 0.02
  const pausedFrom = begin + random.between(0, 12 * hour)
  return {
    readers: random.whole(10, 60),
    hours,
    faults: {
      ...none,
      staleness: random.pick([90 * 1000, 20 * minute, tolerable]),
      latency: random.pick([50, 2000]),
      readError: often / 4,
      putError: often,
      appliedError: often,
      zombie: often / 2,
      zombieDelay: 5 * minute,
      straggler: 0.03,
      stragglerDelay: 40 * 1000,
      withoutMetadata: random.pick([0, 0.01]),
      shortPage: 0.2,
      pageSize: random.pick([3, 10, 50]),
      oncePerSecond: true,
      writesPerDay: kind === 'quota' ? random.whole(20, 60) : Number.POSITIVE_INFINITY,
      outage: kind === 'outage' ? [from, from + 2.5 * hour] : undefined,
    },
    pages: random.pick([2, 4, 8, 100, 100]),
    kill: random.pick([0, 0.02, 0.1]),
    pause: [pausedFrom, pausedFrom + random.pick([0, 3 * hour])],
    ...drawDeployment(random, hours),
  }
}

function drawDeployment(random: Random, hours: number): Pick<Scenario, 'algorithms' | 'deployed'> {
  if (random.chance(0.5)) return { algorithms: ['v2'], deployed: begin }
  // So late that the older one has counted for good, or before it has counted anything.
  return { algorithms: ['v1', 'v2'], deployed: begin + random.between(0, (hours + 8) * hour) }
}
