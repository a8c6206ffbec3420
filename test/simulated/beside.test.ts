import { expect, it } from 'vitest'
import { headlinesAt } from '../../src/scores/kv/headlines.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { parseJson } from '../../src/scores/kv/shape.ts'
import { isNamings } from '../../src/scores/kv/view-shapes.ts'
import { headlinesBefore, namingAsBefore } from '../support/earlier-namings.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { play } from './play.ts'
import { begin, hour } from './scenario.ts'

const seeds = Array.from({ length: 20 }, (_, i) => i + 1)

it('beside a deployment of before, which names what is named now alone, either reads what it can', {
  timeout: 120_000,
}, async () => {
  const named = { before: 0, now: 0 }
  for (const seed of seeds) {
    const turns = new Random(seed)
    const { kv, clock } = await play(seed, {
      parts: {
        rollUp: (store, options) =>
          rollUp(turns.chance(0.5) ? namingAsBefore(store) : store, options),
      },
      scenario: (drawn) => ({
        ...{ ...drawn, readers: 300, hours: 30, pages: 100 },
        ...{ algorithms: ['v2'], deployed: begin, pause: [begin, begin] },
      }),
    })
    const said = (name: string) => kv.versions.of(`live/v2/${name}`).map(({ value }) => value)
    expect(Math.min(said('*').length, said('*namings').length), `seed ${seed}`).toBeGreaterThan(0)
    for (const value of said('*')) {
      const headlines = headlinesBefore(value)
      expect(headlines, `seed ${seed}: ${value}`).toBeDefined()
      named.before += Object.keys(headlines ?? {}).length
    }
    for (const value of said('*namings')) {
      const namings = parseJson(value)
      expect(isNamings(namings), `seed ${seed}: ${value}`).toBe(true)
      if (isNamings(namings))
        named.now += Object.keys(headlinesAt(namings, clock.now + 24 * hour)).length
    }
  }
  expect(Math.min(named.before, named.now)).toBeGreaterThan(0)
})
