import { encodeTime } from 'ulid'
import { describe, expect, it } from 'vitest'
import { makeEvent } from '../../src/scores/event.ts'
import { currentAlgorithm } from '../../src/scores/kv/algorithm.ts'
import { record } from '../../src/scores/kv/record.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { grace } from '../../src/scores/kv/windows.ts'
import { checkpointsAreTrue, violations } from './check.ts'
import { older } from './older.ts'
import { type Played, play } from './play.ts'
import { type Kind, kinds } from './scenario.ts'
import { storedEvents, truthUpTo } from './truth.ts'
import type { Parts } from './world.ts'

/** Within so many seeds a broken part has to be caught. */
const seeds = 240

/** The first seed in which something is found wrong. */
async function firstCaught(
  parts: Partial<Parts>,
  kinds: readonly Kind[],
  isWrong: (played: Played) => Promise<boolean> | boolean,
): Promise<number | undefined> {
  for (let seed = 1; seed <= seeds; seed++) {
    if (await isWrong(await play(seed, { parts, kinds }))) return seed
  }
  return undefined
}

const breaks = (invariant: string) => async (played: Played) =>
  (await violations(played)).some((what) => what.startsWith(invariant))

describe('the simulation catches', { timeout: 120_000 }, () => {
  it('a bucket taken from the time of receipt', async () => {
    const parts: Partial<Parts> = {
      makeEvent: (finished, now) =>
        makeEvent({
          ...finished,
          attempt: encodeTime(Math.round(now), 10) + finished.attempt.slice(10),
        }),
    }
    expect(await firstCaught(parts, kinds, breaks('I2'))).toBeDefined()
  })

  it('an attempt called saved before it is written', async () => {
    const parts: Partial<Parts> = {
      record: async (kv, event) => {
        record(kv, event, () => {})
        return true
      },
    }
    expect(await firstCaught(parts, kinds, breaks('I1'))).toBeDefined()
  })

  it('a bucket counted for good without the grace', async () => {
    const parts: Partial<Parts> = {
      rollUp: (store, options) => rollUp(store, { ...options, now: options.now + grace }),
    }
    expect(await firstCaught(parts, ['outage'], breaks('I3'))).toBeDefined()
  })

  it('a running total that is read, added to and written back', async () => {
    const parts: Partial<Parts> = {
      rollUp: async (store, options) => {
        const report = await rollUp(store, options)
        if (report.folded === 0) return report
        const before = Number(await store.get('total').catch(() => null))
        await store.put('total', String(before + report.folded)).catch(() => {})
        return report
      },
    }
    const isOff = (played: Played) => {
      const total = Number(played.kv.versions.of('total').at(-1)?.value ?? 0)
      return total !== truthUpTo(played, currentAlgorithm, Number.POSITIVE_INFINITY).keys
    }
    expect(await firstCaught(parts, kinds, isOff)).toBeDefined()
  })

  it('two deployed versions that count under one name, one of which leaves out what it does not know', async () => {
    const parts: Partial<Parts> = {
      rollUp: (store, options) => rollUp(store, { ...options, algorithm: older }),
    }
    const isWrong = async (played: Played) =>
      played.scenario.algorithms.length > 1 &&
      checkpointsAreTrue(played, older, storedEvents(played, currentAlgorithm)).length > 0 &&
      checkpointsAreTrue(played, older, storedEvents(played, older)).length > 0
    expect(await firstCaught(parts, kinds, isWrong)).toBeDefined()
  })
})
