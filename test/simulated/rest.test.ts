import { expect, it } from 'vitest'
import { audit } from '../../src/scores/kv/audit.ts'
import { headlinesAt } from '../../src/scores/kv/headlines.ts'
import { type Played, play } from './play.ts'
import { catalog } from './readers.ts'
import { begin, hour } from './scenario.ts'

const seeds = Array.from({ length: 30 }, (_, i) => i + 1)

/** How many are named now. */
function named({ kv, clock }: Played): number {
  const stored = kv.versions.of('live/v2/*namings').at(-1)
  return Object.keys(headlinesAt(JSON.parse(stored?.value ?? '{}'), clock.now)).length
}

/** How much three days write on which nobody plays: a run every hour, an audit every day. */
async function rest({ clock, kv, runs, scenario }: Played): Promise<number> {
  // What the last runs wrote is seen by then.
  await clock.sleep(scenario.faults.staleness)
  let puts = 0
  for (let n = 1; n <= 72; n++) {
    await clock.sleep(hour)
    puts += (await runs.one('v2')).operations.puts
    const options = { now: clock.now, pages: 200, catalog }
    if (n % 24 === 0) puts += (await audit(kv.at('SIN'), options)).operations.puts
  }
  return puts
}

it('when all is counted nothing more is written, though questions are named when their day is over', {
  timeout: 120_000,
}, async () => {
  let later = 0
  for (const seed of seeds) {
    const played = await play(seed, {
      kinds: ['usual'],
      scenario: (drawn) => ({
        ...{ ...drawn, readers: 300, hours: 2, pages: 100 },
        ...{ algorithms: ['v2'], deployed: begin },
        // Of so many in an hour some are always without, until the audit counts them.
        faults: { ...drawn.faults, withoutMetadata: 0 },
      }),
    })
    const before = named(played)
    expect(await played.clock.run(() => rest(played)), `seed ${seed}`).toBe(0)
    later += named(played) - before
  }
  expect(later).toBeGreaterThan(0)
})
