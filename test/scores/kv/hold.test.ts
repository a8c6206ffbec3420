import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { audit } from '../../../src/scores/kv/audit.ts'
import { readHealth } from '../../../src/scores/kv/health.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import { failing } from '../../support/failing-kv.ts'
import { attempts, counted, hour, store, wrapped } from './play.ts'

const pages = 40
const quarter = 0.25

/** The store, whose lists show events without their metadata where they are told to. */
const bare = (isBare: (event: number) => boolean) =>
  wrapped({
    list: async (options) => {
      const page = await env.SCORES.list(options)
      const events = page.keys.filter(({ name }) => name.startsWith('event/'))
      const named = events.filter((_, i) => isBare(i)).map(({ name }) => name)
      return {
        ...page,
        keys: page.keys.map((key) => (named.includes(key.name) ? { name: key.name } : key)),
      }
    },
  })
const all = bare(() => true)
const healthAt = (at: number) => readHealth(failing(env.SCORES, 0), hour(at))
const labelOf = (at: number) => String(9_999_999 - hour(at) / (60 * 60 * 1000))

afterEach(() => reset())

describe('an hour whose events are listed without their metadata', () => {
  it('is read again by the next run, and loses nothing', async () => {
    const truth = await store(...attempts(0, 30))
    expect(await rollUp(all, { now: hour(7), pages })).toMatchObject({ segments: 0, folded: 0 })
    expect(await healthAt(7)).toMatchObject({ held: labelOf(0), skipped: { metadata: 30 } })
    await rollUp(env.SCORES, { now: hour(7.25), pages })
    expect(await counted()).toEqual(truth)
    expect(await healthAt(7.25)).toMatchObject({ held: null, skipped: {} })
  })

  it('keeps those after it waiting, and none before it', async () => {
    await store(...attempts(0, 3), ...attempts(1, 3), ...attempts(2, 3))
    // The newest hour is listed first.
    const report = await rollUp(
      bare((i) => i === 3),
      { now: hour(9), pages },
    )
    expect(report).toMatchObject({ segments: 1, folded: 3 })
    expect((await healthAt(9)).held).toBe(labelOf(1))
  })

  it('is counted without them after four runs, and by the audit when they are back', async () => {
    const truth = await store(...attempts(0, 30), ...attempts(1, 3))
    const some = bare((i) => i >= 3 && i % 2 === 0)
    const folded = []
    for (let run = 0; run < 5; run++) {
      const report = await rollUp(some, { now: hour(8 + run * quarter), pages })
      folded.push(report.folded)
    }
    expect(folded).toEqual([0, 0, 0, 0, 18])
    expect((await healthAt(9)).problems).toContain('skipped')
    expect(await audit(env.SCORES, { now: hour(10), pages })).toMatchObject({ more: [labelOf(0)] })
    expect(await counted()).toEqual(truth)
  })

  it('is not counted with more missing than it had once, until it was read twice as often', async () => {
    await store(...attempts(0, 10))
    const seen = [1, 5, 5, 5, 5, 1]
    const folded = []
    for (const [run, missing] of seen.entries()) {
      const kv = bare((i) => i < missing)
      folded.push((await rollUp(kv, { now: hour(7 + run * quarter), pages })).folded)
    }
    expect(folded).toEqual([0, 0, 0, 0, 0, 9])
  })

  it('is counted at last, however many are missing', async () => {
    await store(...attempts(0, 10))
    const folded = []
    for (let run = 0; run < 9; run++) {
      const kv = bare((i) => i < 1 + run)
      folded.push((await rollUp(kv, { now: hour(7 + run * quarter), pages })).folded)
    }
    expect(folded).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('is not called gone by an audit', async () => {
    await store(...attempts(0, 10))
    await rollUp(env.SCORES, { now: hour(7), pages })
    expect(await audit(all, { now: hour(8), pages })).toMatchObject({ more: [], fewer: [] })
  })

  it('waits for them where a run cannot walk all there is, too', async () => {
    const truth = await store(...attempts(0, 12), ...attempts(1, 12))
    const few = wrapped({ list: (options) => all.list({ limit: 5, ...options }) })
    const small = { pages: 4 }
    for (let run = 0; run < 3; run++) {
      const report = await rollUp(few, { now: hour(20 + run * quarter), ...small })
      expect(report).toMatchObject({ folded: 0, unfolded: undefined })
    }
    const shown = wrapped({ list: (options) => env.SCORES.list({ limit: 5, ...options }) })
    for (let run = 0; run < 20; run++) await rollUp(shown, { now: hour(30), ...small })
    expect(await counted()).toEqual(truth)
  })
})
