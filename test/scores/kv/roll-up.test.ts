import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { merge } from '../../../src/quiz/statistics/merge.ts'
import { attemptsIn } from '../../../src/quiz/statistics/scores.ts'
import { noTotals } from '../../../src/quiz/statistics/totals.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import {
  attempts,
  counted,
  dyingAt,
  hour,
  restore,
  sealed,
  snapshot,
  store,
  withPages,
  wrapped,
  written,
} from './play.ts'

const pages = 8
const kv = env.SCORES
const runAt = (at: number) => rollUp(kv, { now: hour(at), pages })

afterEach(() => reset())

describe('the life of a bucket', () => {
  it('is open until the last write has had its time, and is then counted for good', async () => {
    const truth = await store(...attempts(0, 5))
    const open = await runAt(5)
    expect(open).toMatchObject({ folded: 0, unfolded: 5 })
    expect(await counted()).toEqual(new Map())
    expect(await runAt(sealed)).toMatchObject({ folded: 5, unfolded: 0, segments: 1 })
    expect(await counted()).toEqual(truth)
  })

  it('leaves one segment, one checkpoint, one view, what is said of all views and one status', async () => {
    await store(...attempts(0, 5))
    await runAt(sealed)
    const label = 9_999_999 - hour(0) / hour_
    const names = [...(await written()).keys()]
    expect(names.map((name) => name.replace(/-[0-9a-f]{8}(\/[0-9a-f]{8})+$/, '-#'))).toEqual([
      `checkpoint/v2/${999_999_999 - (hour(1) / hour_) * 100 + 1}/9999999994-#`,
      'live/v2/*namings',
      'live/v2/rivers',
      `segment/v2/${label}/9999999994-#`,
      'status/v2/roll-up',
    ])
  })

  it('adds to what was counted before', async () => {
    const first = await store(...attempts(0, 5), ...attempts(0, 2, { quiz: 'lakes' }))
    await runAt(sealed)
    const second = await store(...attempts(7, 4))
    await runAt(7 + sealed)
    expect(await counted()).toEqual(
      new Map([
        ['lakes', first.get('lakes')],
        ['rivers', merge(first.get('rivers') ?? noTotals, second.get('rivers') ?? noTotals)],
      ]),
    )
  })

  it('folds a bucket that was played late even where a newer one is folded', async () => {
    await store(...attempts(3, 4))
    await runAt(3 + sealed)
    await store(...attempts(4, 4))
    await runAt(4 + sealed)
    await store(...attempts(6, 1))
    await runAt(20)
    expect(attemptsIn((await counted()).get('rivers') ?? noTotals)).toBe(9)
  })
})

const hour_ = 60 * 60 * 1000

describe('a run', () => {
  it('twice is a run once', async () => {
    await store(...attempts(0, 5), ...attempts(1, 5), ...attempts(5, 3))
    await runAt(7)
    const once = await written()
    expect(await runAt(7)).toMatchObject({ folded: 0, operations: { puts: 0 } })
    expect(await written()).toEqual(once)
  })

  it('beside others is a run once', async () => {
    const plays = [...attempts(0, 5), ...attempts(1, 5), ...attempts(5, 3)]
    const truth = await store(...plays.slice(0, 10))
    await store(...plays.slice(10))
    const reports = await Promise.all(Array.from({ length: 5 }, () => runAt(7)))
    expect(reports.map(({ error }) => error)).toEqual(reports.map(() => undefined))
    expect(await counted()).toEqual(truth)
    expect([...(await written('checkpoint/')).keys()]).toHaveLength(1)
    expect([...(await written('segment/')).keys()]).toHaveLength(2)
  })

  it('of another algorithm beside it counts by itself', async () => {
    const truth = await store(...attempts(0, 5))
    await Promise.all([runAt(7), rollUp(kv, { now: hour(7), pages, algorithm: 'v0' })])
    expect(await counted()).toEqual(truth)
    const own = [...(await written()).keys()].filter((name) => name.includes('/v0/'))
    expect(own.map((name) => name.replace('/v0/', '/v2/'))).toEqual(
      [...(await written()).keys()].filter((name) => name.includes('/v2/')),
    )
  })

  it('at rest costs three lists, and writes and reads nothing', async () => {
    await store(...attempts(0, 5))
    await runAt(7)
    await runAt(8)
    expect(await runAt(30)).toMatchObject({ operations: { lists: 3, gets: 0, puts: 0 } })
  })

  it('in an empty store writes nothing', async () => {
    // It looks for what an earlier way of counting has left, too.
    expect(await runAt(7)).toMatchObject({ operations: { lists: 4, gets: 0, puts: 0 } })
  })

  it('with open buckets that brought nothing new writes nothing', async () => {
    await store(...attempts(0, 5))
    await runAt(1)
    expect(await runAt(1.5)).toMatchObject({ unfolded: 5, operations: { puts: 0 } })
  })
})

/** What a killed run has written of the day's writes nobody knows. */
const withoutCount = (stored: Map<string, string>) =>
  new Map([...stored].map(([key, text]) => [key, text.replace(/"counting":\d+/, '')]))

describe('a run that is stopped', () => {
  it.each([true, false])(
    'at any operation leaves the next one as if it had not been (done: %s)',
    { timeout: 120_000 },
    async (done) => {
      await store(...attempts(5, 2))
      await runAt(5.5)
      const before = await snapshot()
      await store(...attempts(0, 3), ...attempts(1, 2, { quiz: 'lakes' }), ...attempts(4, 2))
      const plain = dyingAt(Number.POSITIVE_INFINITY, done)
      await rollUp(plain.kv, { now: hour(10), pages })
      const clean = withoutCount(await written())
      expect(plain.calls()).toBeGreaterThan(10)
      for (let n = 1; n <= plain.calls(); n++) {
        await restore(before)
        expect((await rollUp(dyingAt(n, done).kv, { now: hour(10), pages })).error).toBeDefined()
        await runAt(10)
        expect(withoutCount(await written()), `after operation ${n}`).toEqual(clean)
      }
    },
  )

  it('by a write that fails is repeated by the next', async () => {
    const truth = await store(...attempts(0, 3))
    let refused = 0
    const failing = wrapped({
      put: () => {
        refused++
        return Promise.reject(new Error('KV PUT failed: 429 Too Many Requests'))
      },
    })
    const report = await rollUp(failing, { now: hour(7), pages })
    expect(report.error).toMatchObject({ message: expect.stringContaining('429') })
    expect(refused).toBe(1)
    await runAt(7)
    expect(await counted()).toEqual(truth)
  })

  it('by a checkpoint that is listed and not there yet counts nothing as zero', async () => {
    await store(...attempts(0, 3))
    await runAt(7)
    await store(...attempts(6, 3))
    const late = wrapped({ get: () => Promise.resolve(null) })
    const before = await written()
    expect((await rollUp(late, { now: hour(15), pages })).error).toBeDefined()
    expect(await written()).toEqual(before)
    expect(await runAt(15)).toMatchObject({ folded: 3 })
  })
})

describe('a run with little to spend', () => {
  it('gets on with the oldest until all is counted', async () => {
    const days = [0, 1, 2, 3, 30, 31, 200].flatMap((at) => attempts(at, 12))
    const truth = await store(...days)
    const small = withPages(5)
    let runs = 0
    for (let watermark = -2; runs < 60; runs++) {
      const report = await rollUp(small, { now: hour(300), pages: 4 })
      expect(report.error).toBeUndefined()
      expect(report.operations.lists).toBeLessThanOrEqual(2 * 4 + 5 + 7)
      expect(report.watermark).toBeGreaterThanOrEqual(watermark)
      if (report.unfolded === 0 && report.folded === 0) break
      expect(report.watermark).toBeGreaterThan(watermark)
      watermark = report.watermark
    }
    expect(await counted()).toEqual(truth)
    expect(runs).toBeLessThan(60)
  })

  it('gets on though every stretch of years is too much for one page', async () => {
    const truth = await store(...attempts(0, 12), ...attempts(1, 12))
    const tiny = withPages(1)
    for (let i = 0; i < 80; i++) await rollUp(tiny, { now: hour(24 * 400), pages: 2 })
    expect(await counted()).toEqual(truth)
  })

  it('cuts a bucket that is too large for it', async () => {
    const truth = await store(...attempts(0, 90))
    const small = withPages(10)
    for (let i = 0; i < 30; i++) await rollUp(small, { now: hour(7), pages: 4 })
    expect(await counted()).toEqual(truth)
    const parts = [...(await written('segment/')).keys()].map((name) => name.split('/')[2]?.length)
    expect(new Set(parts)).toEqual(new Set([8]))
  })

  it('finishes 36 seconds that are too many for it', async () => {
    const second = 1 / 3600
    const rush = Array.from({ length: 40 }, (_, i) => ({ at: 0.5 + (i % 20) * second }))
    const truth = await store(...attempts(0, 4), ...rush, ...attempts(0.9, 4))
    const small = withPages(4)
    for (let i = 0; i < 30; i++) await rollUp(small, { now: hour(7), pages: 4 })
    expect(await counted()).toEqual(truth)
  })

  it('gives the same checkpoint as one that can spend more', async () => {
    await store(...attempts(0, 40), ...attempts(1, 5))
    for (let i = 0; i < 30; i++) await rollUp(withPages(5), { now: hour(7), pages: 4 })
    const newest = async () => {
      const [key = ''] = (await written('checkpoint/')).keys()
      return { counted: key.split('/').slice(2, 4), totals: await counted() }
    }
    const slowly = await newest()
    for (const name of (await written()).keys()) await env.SCORES.delete(name)
    await runAt(7)
    expect(await newest()).toEqual(slowly)
  })
})
