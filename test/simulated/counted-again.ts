import type { Totals } from '../../src/quiz/statistics/totals.ts'
import { TotalsBuilder } from '../../src/quiz/statistics/totals-builder.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { fingerprintLabel } from '../../src/scores/kv/segment.ts'
import { isObject } from '../../src/scores/kv/shape.ts'
import { parseTotals } from '../../src/scores/kv/totals-by-quiz.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { older } from './older.ts'
import type { StoredCheckpoint } from './stored-checkpoints.ts'
import type { World } from './world.ts'

/** The totals of the segments that a checkpoint names, by quiz. */
export function fromSegments({ kv }: World, algorithm: string, { segments }: StoredCheckpoint) {
  const builders = new Map<string, TotalsBuilder>()
  for (const [label, keys, checksum] of segments) {
    const [key = ''] = [algorithm, older].flatMap((of) => [
      ...kv.versions.from(`segment/${of}/${label}/${fingerprintLabel({ keys, checksum })}`, ''),
    ])
    const { totals } = parseTotals(kv.versions.of(key)[0]?.value ?? '', isObject) ?? {}
    for (const [quiz, text] of totals ?? []) {
      const builder = builders.get(quiz) ?? new TotalsBuilder()
      builders.set(quiz, builder.plus(JSON.parse(text) satisfies Totals))
    }
  }
  return new Map([...builders].map(([quiz, builder]) => [quiz, JSON.stringify(builder.totals())]))
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
