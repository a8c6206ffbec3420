import { Tally } from '../../src/quiz/statistics/tally.ts'
import type { Totals } from '../../src/quiz/statistics/totals.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { fingerprintLabel } from '../../src/scores/kv/segment.ts'
import { isObject } from '../../src/scores/kv/shape.ts'
import { parseSums } from '../../src/scores/kv/sums.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import type { StoredCheckpoint } from './stored-checkpoints.ts'
import type { World } from './world.ts'

/** The sums of the segments that a checkpoint names, by quiz. */
export function fromSegments({ kv }: World, algorithm: string, { segments }: StoredCheckpoint) {
  const tallies = new Map<string, Tally>()
  for (const [label, keys, checksum] of segments) {
    const counted = `segment/${algorithm}/${label}/${fingerprintLabel({ keys, checksum })}`
    const [key = ''] = kv.versions.from(counted, '')
    const { sums } = parseSums(kv.versions.of(key)[0]?.value ?? '', isObject) ?? {}
    for (const [quiz, text] of sums ?? []) {
      const tally = tallies.get(quiz) ?? new Tally()
      tallies.set(quiz, tally.plus(JSON.parse(text) satisfies Totals))
    }
  }
  return new Map([...tallies].map(([quiz, tally]) => [quiz, JSON.stringify(tally.totals())]))
}

/** The store where nothing but the events was ever written, counted; some runs wait for metadata that never comes. */
export async function fromEvents({ kv, clock }: World): Promise<SimulatedKv> {
  const events = new SimulatedKv(new VirtualClock(clock.now), new Random(0), none)
  for (const key of kv.versions.from('event/', '')) {
    for (const version of kv.versions.of(key)) events.versions.apply(key, version)
  }
  for (let run = 0; run < 5; run++) await rollUp(events.at('FRA'), { now: clock.now, pages: 1000 })
  return events
}
