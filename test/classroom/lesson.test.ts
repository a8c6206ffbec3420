import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { minute } from '../../src/quiz/time.ts'
import { parse, serve } from '../support/app.ts'
import { finish, makeClass, readBoard, screenOf } from '../support/classroom.ts'
import { readSeparated } from '../support/csv.ts'
import { watchLesson } from '../support/watched-lesson.ts'

let now: number

beforeEach(() => {
  now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

/** The store with its lists counted; while `isDown` it keeps nothing. */
function countedStore() {
  const state = { lists: 0, isDown: false }
  const SCORES = new Proxy(env.SCORES, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        if (name === 'list') state.lists++
        if (name === 'put' && state.isDown) return Promise.reject(new Error('KV PUT failed: 500'))
        return member.apply(target, given)
      }
    },
  })
  return { state, site: serve({ bindings: { SCORES } }) }
}

it('a lesson of 30 pupils is counted right, and costs at most 30 lists of the store', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { state, site } = countedStore()
  const { code, board, below } = await makeClass(site)
  const screen = await screenOf(site, board)
  const begin = now
  const [late, leaves, flaky, twice, thrice] = [29, 28, 27, 26, 25]
  const arrivals = Array.from({ length: 30 }, (_, i) => (i === late ? 41 : 12 + i / 3) * minute)
  const scores: number[] = []
  state.lists = 0
  await watchLesson({
    ...{ lasts: 45 * minute, arrivals, pages: [board, screen] },
    setClock: (at) => {
      now = begin + at
    },
    get: async (path) => (await site.get(path)).text(),
    async finish(pupil) {
      const attempt = newAttemptId(now - minute)
      const answers = ['snow', pupil % 3 ? 'trade' : 'war', pupil % 4 ? 'salt' : 'nets']
      if (pupil === leaves) {
        const query = new URLSearchParams({ mode: 'test', group: code, attempt, answers: 'snow' })
        await site.get(`/ar/rivers/2?${query}`)
        return
      }
      scores.push([true, pupil % 3 > 0, pupil % 4 > 0].filter(Boolean).length)
      const send = () => finish(site, code, answers, attempt)
      if (pupil === flaky) {
        state.isDown = true
        expect((await send()).saved).not.toBe('yes')
        state.isDown = false
      }
      if (pupil === twice) await Promise.all([send(), send()])
      if (pupil === thrice) for (let n = 0; n < 2; n++) await send()
      expect((await send()).saved).toBe('yes')
    },
  })
  expect(state.lists).toBeLessThanOrEqual(30)
  expect((await readBoard(site, board)).shown).toBe(25)

  await site.post(below('/close'), [])
  const { shown, scores: columns } = await readBoard(site, board)
  expect(shown).toBe(29)
  expect(columns).toEqual([0, 1, 2, 3].map((of) => scores.filter((each) => each === of).length))
  const table = readSeparated(await (await site.get(below('/results.csv'))).text(), ',', '\r\n')
  expect(
    table
      .slice(2)
      .map((row) => Number(row.at(-2)))
      .sort(),
  ).toEqual(scores.sort())
})

it.each(['board', 'screen'])(
  'a %s that somebody asks to bring up to date shows what is there now',
  async (which) => {
    const { state, site } = countedStore()
    const { code, board } = await makeClass(site)
    const page = which === 'board' ? board : await screenOf(site, board)
    const finished = async (path: string) =>
      (await parse(await site.get(path))).querySelector('#live .finished')?.textContent ?? ''
    await site.get(page)
    for (let n = 0; n < 10; n++) await finish(site, code)
    now += 11_000
    state.lists = 0
    expect(await finished(`${page}&polled=yes`)).not.toContain('10')
    expect(state.lists).toBe(0)
    for (let n = 0; n < 3; n++) expect(await finished(`${page}&polled=yes&now=yes`)).toContain('10')
    expect(state.lists).toBe(1)
  },
)
