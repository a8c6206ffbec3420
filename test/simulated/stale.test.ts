import { expect, it } from 'vitest'
import { violations } from './check.ts'
import { play } from './play.ts'
import { begin, hour } from './scenario.ts'
import { storedCheckpoints } from './stored-checkpoints.ts'
import { truthUpTo } from './truth.ts'

const seeds = Array.from({ length: 30 }, (_, i) => i + 1)

it('a KV later than the grace loses scores for a while, never counts one twice, and the audit finds and counts them', {
  timeout: 120_000,
}, async () => {
  let losses = 0
  for (const seed of seeds) {
    const played = await play(seed, {
      kinds: ['usual'],
      scenario: (drawn) => ({
        ...drawn,
        pages: 100,
        algorithms: ['v2'],
        deployed: begin,
        faults: { ...drawn.faults, staleness: 8 * hour },
      }),
    })
    const checkpoints = storedCheckpoints(played.kv, 'v2')
    const truth = truthUpTo(played, 'v2', checkpoints[0]?.slot ?? -1)
    for (const { keys } of checkpoints) expect(keys).toBeLessThanOrEqual(truth.keys)
    expect([...(checkpoints[0]?.totals ?? [])].sort(), `seed ${seed}`).toEqual(
      [...truth.totals].sort(),
    )
    const [outcome] = played.outcomes
    if (outcome?.keys === truth.keys) continue
    losses++
    expect(outcome?.audit.more, `seed ${seed}`).not.toEqual([])
    expect(await violations(played)).toContainEqual(expect.stringMatching(/^I3/))
  }
  expect(losses).toBeGreaterThan(0)
})
