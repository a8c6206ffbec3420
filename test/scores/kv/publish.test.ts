import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import type { Question } from '../../../src/kinds/kinds.ts'
import { minimum } from '../../../src/quiz/statistics/minimum.ts'
import { questionCount } from '../../../src/quiz/statistics/questions.ts'
import { attemptsIn } from '../../../src/quiz/statistics/scores.ts'
import { singleAnswerCounts } from '../../../src/quiz/statistics/single-answer-counts.ts'
import { audit } from '../../../src/scores/kv/audit.ts'
import { readHeadlines } from '../../../src/scores/kv/read-live.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import type { LiveView } from '../../../src/scores/live.ts'
import { choicesOf } from '../../support/choices-of.ts'
import { failing } from '../../support/failing-kv.ts'
import { rivers } from '../../support/quiz.ts'
import { attempts, hour, store, withPages, wrapped, written } from './play.ts'

const kv = env.SCORES
const runAt = (at: number, pages = 40) => rollUp(kv, { now: hour(at), pages })
const view = async (quiz = 'rivers') =>
  (await kv.get<LiveView>(`live/v2/${quiz}`, 'json')) as LiveView
/** What a page says of each quiz, where it is asked for by an isolate that has just started. */
const headlines = (at: number) =>
  readHeadlines(failing(kv, 0), { now: hour(at), waitUntil: () => {}, patience: 'long' })

afterEach(() => reset())

describe('a view', () => {
  it('holds what is final and what is open, and names what is open', async () => {
    const early = attempts(0, 3)
    await store(...early)
    await runAt(7)
    await store({ at: 7, answers: ['snow'] })
    await store(...attempts(7, 2))
    await runAt(8)
    const { totals, open, asOf, watermark } = await view()
    expect(attemptsIn(totals)).toBe(5)
    expect(singleAnswerCounts(totals)[0]?.questions.get('flood-why')?.answered).toBe(1)
    expect([asOf, watermark]).toEqual([hour(8), hour(1)])
    expect(open.map((tail) => tail.length).sort()).toEqual([8, 8, 9])
  })

  it('counts what is discarded and shows nothing of what it says', async () => {
    await store(...attempts(0, 2), ...attempts(0, 4, { discarded: true }))
    await runAt(1)
    const { totals } = await view()
    expect(totals.discarded).toEqual([['attempt', 'web', 4]])
    expect([attemptsIn(totals), questionCount(totals, 'fish-why').answered]).toEqual([2, 2])
  })

  it('waits for the next run where there are more than one may write', async () => {
    const quizzes = ['a', 'b', 'c', 'd', 'e']
    await store(...quizzes.flatMap((quiz) => attempts(0, 1, { quiz })))
    const names = async () =>
      [...(await written('live/')).keys()].filter((key) => !key.includes('*')).length
    for (const [run, shown] of [2, 4, 5, 5].entries()) {
      await runAt(1 + run / 4, 8)
      expect(await names()).toBe(shown)
    }
  })
})

describe('of more views than a page of a list shows', () => {
  it('none is written again that says nothing new, however little a run may do', async () => {
    const small = wrapped({
      list: (options) =>
        kv.list({ ...options, ...(options.prefix.startsWith('live/') && { limit: 2 }) }),
    })
    const quizzes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    await store(...quizzes.flatMap((quiz) => attempts(0, 1, { quiz })))
    await rollUp(small, { now: hour(1), pages: 40 })
    const { operations, unfolded } = await rollUp(small, { now: hour(2), pages: 2 })
    expect([operations.puts, unfolded]).toEqual([0, 7])
  })
})

describe('of views that have to wait', () => {
  it('the one that was written longest ago is written first', async () => {
    // The newest is the first in every list.
    for (const [at, quiz] of ['c', 'b', 'a'].entries()) {
      await store(...attempts(at, 1, { quiz }))
      await runAt(at + 1)
    }
    await store(...['a', 'b', 'c'].flatMap((quiz) => attempts(3, 1, { quiz })))
    const current = async () => {
      const views = await Promise.all(
        ['a', 'b', 'c'].map(async (quiz) => [quiz, await view(quiz)] as const),
      )
      return views.filter(([, { totals }]) => attemptsIn(totals) === 2).map(([quiz]) => quiz)
    }
    for (const [run, shown] of [['c'], ['b', 'c'], ['a', 'b', 'c']].entries()) {
      await runAt(4 + run / 4, 4)
      expect(await current()).toEqual(shown)
    }
  })
})

describe('a view, while there is more than a run may walk', () => {
  const asked = async () => attemptsIn((await view()).totals)

  it('shows what the checkpoint holds, and never less than it did', async () => {
    const small = withPages(10)
    const run = (at: number, pages: number) => rollUp(small, { now: hour(at), pages })
    await store(...attempts(0, 12))
    await run(1, 100)
    expect(await asked()).toBe(12)
    // More than two pages are open now, and nothing of it is sealed.
    await store(...attempts(1, 40))
    await run(2, 4)
    expect(await asked()).toBe(12)
    await store(...attempts(7, 40))
    for (let quarter = 0; quarter < 12; quarter++) await run(8 + quarter / 12, 4)
    expect(await asked()).toBe(52)
    await run(9, 100)
    expect(await asked()).toBe(92)
  })
})

describe('what a view names of what is open', () => {
  it('are the newest, within the newest hour too', async () => {
    const [old, fresh] = [attempts(0, 200), attempts(1, 300)]
    await store(...old, ...fresh)
    await runAt(2)
    const ids = await Promise.all(
      (await kv.list({ prefix: 'event/' })).keys.map(async ({ name }) => name.split('/')[3] ?? ''),
    )
    const newest = ids.sort().slice(-256)
    expect((await view()).open.sort()).toEqual(newest.map((id) => id.slice(-8)).sort())
  })
})

describe('the questions most missed', () => {
  it('are those of all quizzes, none of which too few have answered', async () => {
    await store(...attempts(0, minimum), ...attempts(0, minimum - 1, { quiz: 'lakes' }))
    await runAt(1)
    expect(await headlines(1)).toEqual({})
    await runAt(25.5)
    expect(await headlines(25.5)).toEqual({ rivers: ['flood-why', minimum, expect.any(Number)] })
  })

  it('are named when they have been so for a day, and not for what a flood says', async () => {
    await store(...attempts(0, minimum))
    await runAt(1)
    await runAt(25.5)
    const asked = async (at: number) => (await headlines(at))?.rivers?.[0]
    expect(await asked(25.5)).toBe('flood-why')
    const flood = (at: number) => attempts(at, 500, { answers: ['snow', 'trade', 'nets'] })
    await store(...flood(26))
    for (const at of [27, 28.5, 34, 50]) {
      await store({ at: at - 0.5 })
      await runAt(at)
      expect([at, await asked(at)]).toEqual([at, 'flood-why'])
    }
    expect(await asked(51.5)).toBe('fish-why')
    await store({ at: 51.5 })
    await runAt(52)
    expect(await asked(52)).toBe('fish-why')
  })

  it('are not named where another has overtaken them before their day was over, however late in it', async () => {
    const wrong = (at: number, n: number, ...answers: string[]) => attempts(at, n, { answers })
    await store(...attempts(0, minimum))
    for (const at of [1, 25.5]) await runAt(at)
    await store(...wrong(26, 200, 'snow', 'trade', 'nets'))
    await runAt(27)
    // What is said of all quizzes is written less than an hour before that day is over.
    await store(...wrong(50, 1, 'snow', 'trade', 'nets'))
    await runAt(50.2)
    await store(...wrong(50.3, 600, 'dam', 'trade', 'salt'))
    await runAt(50.75)
    expect((await headlines(51.1))?.rivers?.[0]).toBe('flood-why')
  })

  it('are of what was answered outside frames', async () => {
    await store(...attempts(0, minimum))
    await store(...attempts(0, 100, { origin: 'embed', answers: ['snow', 'trade', 'nets'] }))
    await runAt(1)
    await runAt(25.5)
    expect((await headlines(25.5))?.rivers).toEqual(['flood-why', minimum, expect.any(Number)])
  })

  it('are of the choices that the quiz still has', async () => {
    const catalog = {
      has: () => true,
      questionsOf: async () => {
        const [flood, ...others] = rivers().points.map(({ question }) => question)
        const kept = choicesOf(flood).filter(({ id }) => id !== 'rain')
        return [{ ...flood, choices: kept } as Question, ...others]
      },
    }
    // A third had the first question wrong by a choice that is gone since.
    await store(...attempts(0, 60))
    for (const at of [1, 25.5]) await rollUp(kv, { now: hour(at), pages: 40, catalog })
    expect((await headlines(25.5))?.rivers?.[0]).toBe('bridge-why')
  })

  it('hold nothing that the hint of a view says where it is of another shape', async () => {
    const quizzes = ['rivers', 'lakes']
    await store(...quizzes.flatMap((quiz) => attempts(0, minimum, { quiz })))
    await runAt(1)
    const text = (await kv.get('live/v2/lakes')) ?? ''
    await kv.put('live/v2/lakes', text, { metadata: { asOf: hour(1), headline: ['x', 'y'] } })
    await store(...attempts(1, minimum, { quiz: 'seas' }))
    // So little that one view of two is written.
    await runAt(2.25, 2)
    await runAt(26, 40)
    const shown = (await headlines(26)) ?? {}
    expect(Object.keys(shown)).toContain('rivers')
    const asked = ['flood-why', minimum, expect.any(Number)]
    for (const headline of Object.values(shown)) expect(headline).toEqual(asked)
  })

  it('are written once an hour at most, and in the end say what is so', async () => {
    await store(...attempts(0, minimum))
    await runAt(1)
    await store(...attempts(24, minimum))
    await runAt(25.5)
    const first = await headlines(25.5)
    await store(...attempts(25, minimum))
    await runAt(26)
    expect(attemptsIn((await view()).totals)).toBe(3 * minimum)
    expect(await headlines(26)).toEqual(first)
    await runAt(27)
    expect(await headlines(27)).toEqual({ rivers: ['flood-why', 3 * minimum, expect.any(Number)] })
  })

  it('are named when their day is over, though nobody plays and nothing is written then', async () => {
    await store(...attempts(0, minimum))
    for (const at of [1, 7]) await runAt(at)
    const before = await written()
    expect([await headlines(24.5), await headlines(25)]).toEqual([
      {},
      { rivers: ['flood-why', minimum, expect.any(Number)] },
    ])
    for (const at of [12, 24.5, 25.5, 49]) {
      const runs = [await runAt(at), await audit(kv, { now: hour(at), pages: 40 })]
      expect([at, runs.map(({ operations }) => operations.puts)]).toEqual([
        at,
        [0, at === 12 ? 1 : 0],
      ])
    }
    // The audit tells once that all is well.
    expect([...(await written())].filter(([key]) => key !== 'status/v2/audit')).toEqual([...before])
  })
})
