import { afterEach, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { readGroupEvents } from '../../../src/scores/kv/group-events.ts'
import { createGroup } from '../../../src/scores/kv/groups.ts'
import { planOf } from '../../../src/scores/kv/plan.ts'

const hour = 60 * 60 * 1000
const start = Date.UTC(2026, 10, 20)
const form = { quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null } as const

/** A store that says nothing and counts what it is asked, as one isolate has it. */
function counting(keys = 0) {
  const used = { lists: 0, gets: 0 }
  const kv = {
    list: async () => {
      used.lists++
      const name = () =>
        `group-event/AAAAAAA/rivers/${newAttemptId(start)}/attempt/0123456789abcdef`
      const page = Array.from({ length: keys }, () => ({ name: name() }))
      return keys > 0
        ? { keys: page, list_complete: false, cursor: 'x' }
        : { keys: [], list_complete: true }
    },
    get: async () => {
      used.gets++
      return null
    },
    put: async () => {},
  }
  return { kv: kv as unknown as KVNamespace, used }
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const look = (kv: KVNamespace, code: number, now: number, plan = planOf('free')) =>
  readGroupEvents(kv, String(code).padStart(7, '0'), 'rivers', { now, waitUntil: () => {}, plan })

it.each([
  ['boards of many classes asked for by turns', 0],
  ['boards of classes that were flooded', 1000],
])('%s use up a part of the free plan’s lists of a day, and no more', async (_, keys) => {
  const { kv, used } = counting(keys)
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    for (let code = 0; code < 100; code++) await look(kv, code, start + minute * 60_000)
  }
  expect(used.lists).toBeGreaterThan(200)
  expect(used.lists).toBeLessThan(400)
})

it('a board that no list is left for shows what was seen, and is listed again later', async () => {
  const { kv, used } = counting()
  for (let code = 0; code < 500; code++) await look(kv, code, start)
  const spent = used.lists
  const { events, isFresh } = await look(kv, 1000, start + 20_000)
  expect([events, isFresh, used.lists]).toEqual([undefined, false, spent])
  expect((await look(kv, 1000, start + hour)).isFresh).toBe(true)
})

it.each([
  ['fails', () => Promise.reject(new Error('KV LIST failed: 503'))],
  ['hangs', () => new Promise<never>(() => {})],
])('a reading that %s uses up the one list that it asked for', async (_, list) => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { kv, used } = counting()
  const { list: works } = kv
  Object.assign(kv, { list })
  const looks = Array.from({ length: 60 }, (_, code) => look(kv, code, start))
  await vi.advanceTimersByTimeAsync(3000)
  await Promise.all(looks)
  Object.assign(kv, { list: works })
  for (let code = 100; code < 300; code++) await look(kv, code, start)
  expect(used.lists).toBe((planOf('free').lists?.atOnce ?? 0) - 60)
})

it('classes are made by reads when half of the lists are gone, and leave the others to boards', async () => {
  const { kv, used } = counting()
  for (let n = 0; n < 300; n++)
    await createGroup(kv, form, { now: start, waitUntil: () => {} }, planOf('free'))
  const half = (planOf('free').lists?.atOnce ?? 0) / 2
  expect(used.lists).toBe(half)
  expect(used.gets).toBeGreaterThan(400)
  for (let code = 0; code < 100; code++) await look(kv, code, start)
  expect(used.lists).toBe(2 * half)
})

it('the paid plan has as many as are asked for', async () => {
  const { kv, used } = counting()
  for (let code = 0; code < 500; code++) await look(kv, code, start, planOf('paid'))
  expect(used.lists).toBe(500)
})
