import { expect, it } from 'vitest'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { fromEvents } from './counted-again.ts'
import { play } from './play.ts'
import { hour, minute } from './scenario.ts'
import { storedCheckpoints } from './stored-checkpoints.ts'
import { watched } from './watched.ts'

const pages = 100

it('a run killed before or after any of its operations leaves the next, elsewhere and behind the times, to end where it would have', {
  timeout: 120_000,
}, async () => {
  const played = await play(7, { kinds: ['usual'] })
  const [expected] = storedCheckpoints(await fromEvents(played), 'v2')
  const now = played.clock.now + hour
  let moments = 0
  for (let deadline = 1; deadline === moments + 1; deadline++) {
    const clock = new VirtualClock(now)
    const kv = new SimulatedKv(clock, new Random(deadline), { ...none, latency: 50 })
    for (const key of played.kv.versions.from('event/', '')) {
      for (const version of played.kv.versions.of(key)) kv.versions.apply(key, version)
    }
    let moment = 0
    const killed = watched(kv.at('FRA'), () => ++moment === deadline)
    await clock.run(async () => {
      await rollUp(killed.kv, { now: clock.now, pages })
      kv.faults = { ...kv.faults, staleness: 20 * minute }
      await clock.sleep(minute)
      await rollUp(kv.at('SIN'), { now: clock.now, pages })
      // One key has no metadata and never will: it is waited for in four runs.
      for (let run = 0; run < 5; run++) {
        await clock.sleep(hour)
        await rollUp(kv.at('FRA'), { now: clock.now, pages })
      }
    })
    expect(storedCheckpoints(kv, 'v2')[0], `killed at moment ${deadline}`).toEqual(expected)
    if (moment >= deadline) moments = deadline
  }
  expect(moments).toBeGreaterThan(20)
})
