import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attemptsIn } from '../../../src/quiz/statistics/scores.ts'
import type { Totals } from '../../../src/quiz/statistics/totals.ts'
import { currentAlgorithm } from '../../../src/scores/kv/algorithm.ts'
import { audit } from '../../../src/scores/kv/audit.ts'
import { readHeadlines, readLive } from '../../../src/scores/kv/read-live.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import { namingAsBefore } from '../../support/earlier-namings.ts'
import { failing } from '../../support/failing-kv.ts'
import {
  attempts,
  counted,
  eventOf,
  hour,
  put,
  store,
  withPages,
  wrapped,
  written,
} from './play.ts'

const pages = 40
const earlier = (at: number) => runBefore(at, 'v1')
/** A run of a deployment that named nothing to come. */
const runBefore = (at: number, algorithm: string) =>
  rollUp(namingAsBefore(wrapped({})), { now: hour(at), pages, algorithm })
const run = (at: number, most = pages) => rollUp(env.SCORES, { now: hour(at), pages: most })
const reading = (at: number) => ({ now: hour(at), waitUntil: () => {}, patience: 'long' as const })
/** How many attempts a reader is shown, by an isolate that has just started. */
const shown = async (at: number) => {
  const view = await readLive(failing(env.SCORES, 0), 'rivers', reading(at))
  return view ? attemptsIn(view.totals) : view
}
/** What is said of each quiz there. */
const headlines = (at: number) => readHeadlines(failing(env.SCORES, 0), reading(at))
const names = async (prefix: string) => [...(await written(prefix)).keys()]

// A page waits three seconds for a view: on a machine that is busy enough it would be without.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await reset()
})

describe('a new way of counting', () => {
  it('begins with what the earlier one has counted for good, and readers never see less', async () => {
    const truth = await store(...attempts(0, 30), ...attempts(1, 20))
    await earlier(8)
    await store(...attempts(7, 3))
    await earlier(8.25)
    expect([await shown(8.25), (await names('checkpoint/v2/')).length]).toEqual([53, 0])
    // So little at a time that counting it all anew would take many runs.
    expect((await run(8.5, 2)).operations.gets).toBe(1)
    expect([await shown(8.5), await counted()]).toEqual([53, truth])
    expect((await names('segment/v2/')).length).toBe(0)
    await run(20)
    expect([await shown(20), (await names('segment/v2/')).length]).toEqual([53, 1])
  })

  it('shows no less than the earlier one did while there is more than a run may walk', async () => {
    await store(...attempts(0, 12))
    await earlier(7)
    await store(...attempts(7, 40))
    await earlier(8)
    expect(await shown(8)).toBe(52)
    const small = withPages(10)
    await rollUp(small, { now: hour(8.25), pages: 4 })
    expect(await shown(8.25)).toBe(52)
    await rollUp(small, { now: hour(8.5), pages: 100 })
    expect([await shown(8.5), (await names('live/v2/rivers')).length]).toEqual([52, 1])
  })

  it('costs no more lists at rest than before once it has begun', async () => {
    await store(...attempts(0, 5))
    await earlier(8)
    const before = (await earlier(8.25)).operations
    await run(8.5)
    expect((await run(8.75)).operations).toEqual(before)
  })

  it('says what was missed most, as the earlier one did, until it has seen a day of its own', async () => {
    await store(...attempts(0, 40))
    for (const at of [1, 26]) await earlier(at)
    await store(...attempts(26, 1))
    for (const at of [26.5, 27]) {
      await run(at)
      expect((await headlines(at))?.rivers?.[0]).toBe('flood-why')
    }
  })

  it('goes on saying it of every quiz while their views wait, from before its first run on', async () => {
    const quizzes = ['creeks', 'lakes', 'rivers', 'seas', 'wells']
    await store(...quizzes.flatMap((quiz) => attempts(0, 40, { quiz })))
    for (const at of [1, 8]) await earlier(at)
    await store(...quizzes.map((quiz) => ({ at: 25, quiz })))
    await earlier(26)
    const views = async () => (await names('live/v2/')).filter((name) => !name.includes('*')).length
    const named = async (at: number) => Object.keys((await headlines(at)) ?? {}).sort()
    expect([await views(), await named(26)]).toEqual([0, quizzes])
    // Little enough that one view a run is written.
    for (const [i] of quizzes.entries()) {
      await run(27 + i, 4)
      expect([await views(), await named(27 + i)]).toEqual([i + 1, quizzes])
    }
  })

  it('says no longer what the earlier one did and it does not', async () => {
    await store(...attempts(0, 40), ...attempts(0, 40, { quiz: 'gone' }))
    for (const at of [1, 26]) await earlier(at)
    const catalog = { has: (quiz: string) => quiz !== 'gone', questionsOf: async () => [] }
    expect(Object.keys((await headlines(26)) ?? {})).toEqual(['gone', 'rivers'])
    await rollUp(env.SCORES, { now: hour(27), pages, catalog })
    expect(await headlines(27)).toEqual({})
  })

  it('goes on saying what an earlier deployment of the same did, until it has counted', async () => {
    await store(...attempts(0, 40))
    for (const at of [1, 26]) await runBefore(at, 'v2')
    await store(...attempts(26, 1))
    const asked = async (at: number) => (await headlines(at))?.rivers
    expect([await names('live/v2/*'), await asked(26)]).toEqual([
      ['live/v2/*'],
      ['flood-why', 40, expect.any(Number)],
    ])
    await run(27)
    expect(await asked(27)).toEqual(['flood-why', 41, expect.any(Number)])
  })

  it('takes no checkpoint of an earlier one that left out what it did not know', async () => {
    await store(...attempts(0, 5))
    await earlier(7)
    const [sound] = await names('checkpoint/v1/')
    // What a version says that this one does not know either stands for what the earlier one did not.
    const event = await eventOf({ at: 1 })
    await put({ ...event, payload: { ...event.payload, v: 3 } })
    await store(...attempts(1, 5))
    await earlier(8)
    await env.SCORES.put(event.key, '', { metadata: event.payload })
    expect((await names('checkpoint/v1/')).filter((name) => name !== sound)).toHaveLength(1)
    await run(8.25)
    const totals = (await counted()).get('rivers') as Totals
    expect(attemptsIn(totals)).toBe(11)
  })

  it('repairs what the earlier one counted, where a listing was late', async () => {
    await store(...attempts(0, 5))
    await earlier(7)
    await run(7.25)
    await store({ at: 0.5 })
    await store(...attempts(7, 1))
    const { more, error } = await audit(env.SCORES, { now: hour(8), pages: 400 })
    expect([more.length, error]).toEqual([1, undefined])
    const totals = (await counted()).get('rivers') as Totals
    expect([attemptsIn(totals), await shown(8)]).toEqual([6, 7])
  })

  it('leaves all that the earlier one has written as it was', async () => {
    await store(...attempts(0, 5))
    await earlier(7)
    const before = await written()
    await run(7.25)
    const after = await written()
    for (const [key, content] of before) expect(after.get(key)).toBe(content)
    expect(currentAlgorithm).not.toBe('v1')
  })
})
