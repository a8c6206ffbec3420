import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { groupLifetime } from '../../../src/scores/group.ts'
import { readGroupEvents } from '../../../src/scores/kv/group-events.ts'
import { groupEventKey } from '../../../src/scores/kv/keys.ts'
import type { Kv, ListedKey } from '../../../src/scores/kv/kv.ts'

const code = 'K3M9X7Q'
const began = 1_700_000_000_000
const metadata = { v: 1, kind: 'attempt', origin: 'web', mode: 'test', lang: 'ar', score: 0 }

const keyOf = (attempt: string, digest = 0): ListedKey => ({
  name: groupEventKey(code, {
    quiz: 'rivers',
    attempt,
    kind: 'attempt',
    digest: digest.toString(16).padStart(16, '0'),
  }),
  metadata: { ...metadata, answers: [] },
})
const attempts = (n: number, from = began) =>
  Array.from({ length: n }, (_, i) => keyOf(newAttemptId(from + i)))

const asked = (now: number) => ({ now, waitUntil: () => {} })

/** A store that lists these keys as KV does, a thousand to a page, and fails where it is told to. */
function storing(...stored: ListedKey[][]) {
  const keys = stored.flat()
  const list = vi.fn(async ({ cursor = '0' }: { cursor?: string }) => {
    const next = Number(cursor) + 1000
    const page = keys.slice(Number(cursor), next)
    return next < keys.length
      ? { keys: page, list_complete: false as const, cursor: String(next) }
      : { keys: page, list_complete: true as const }
  })
  const kv: Kv = { list, get: async () => null, put: async () => {} }
  return { kv, list }
}

/** What the board knows after each of so many readings, ten seconds and more apart. */
async function readings(kv: Kv, times: number) {
  const seen = []
  for (let i = 1; i <= times; i++) {
    const { events } = await readGroupEvents(kv, code, 'rivers', asked(began + i * 11_000))
    seen.push([events?.attempts.length, events?.more])
  }
  return seen
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe('a group', () => {
  it('is seen whole though one attempt was stored with thousands of answers', async () => {
    const forged = newAttemptId(began)
    const flood = Array.from({ length: 12_000 }, (_, i) => keyOf(forged, i))
    const { kv, list } = storing(flood, attempts(40, began + 1))
    expect(await readings(kv, 4)).toEqual([
      [1, true],
      [1, true],
      [41, false],
      [41, false],
    ])
    // Five pages a reading at most, then from the beginning.
    expect(list.mock.calls.map(([{ cursor = '0' }]) => Number(cursor) / 1000)).toEqual([
      ...[0, 1, 2, 3, 4],
      ...[5, 6, 7, 8, 9],
      ...[10, 11, 12],
      ...[0, 1, 2, 3, 4],
    ])
  })

  it('is kept up to 5,000 attempts, and more is told of', async () => {
    expect(await readings(storing(attempts(5000)).kv, 1)).toEqual([[5000, false]])
    expect(await readings(storing(attempts(5600)).kv, 3)).toEqual(Array(3).fill([5000, true]))
  })

  it('is read from its beginning after a reading failed', async () => {
    const { kv, list } = storing(attempts(7000))
    await readings(kv, 1)
    list.mockRejectedValueOnce(new Error('KV LIST failed: the cursor is too old'))
    expect(await readGroupEvents(kv, code, 'rivers', asked(began + 22_000))).toMatchObject({
      events: { more: true },
      isFresh: false,
    })
    list.mockClear()
    await readGroupEvents(kv, code, 'rivers', asked(began + 33_000))
    expect(list.mock.calls[0]?.[0]).not.toHaveProperty('cursor')
  })

  it('is read again where the request that began to read it is gone', async () => {
    const { kv, list } = storing(attempts(3))
    list.mockReturnValueOnce(new Promise(() => {}))
    expect(await readGroupEvents(kv, code, 'rivers', asked(began))).toEqual({
      events: undefined,
      keyChanges: [],
      isFresh: false,
    })
    expect((await readGroupEvents(kv, code, 'rivers', asked(began))).events?.attempts).toHaveLength(
      3,
    )
  })

  it('is read on by each reading from where that one is, though one that was given up goes on', async () => {
    const { kv, list } = storing(attempts(7000))
    const page = list.getMockImplementation() as typeof list
    const { promise: late, resolve } = Promise.withResolvers<void>()
    list.mockImplementationOnce(page)
    list.mockImplementationOnce((options) => late.then(() => page(options)))
    const works: Promise<unknown>[] = []
    const look = () =>
      readGroupEvents(kv, code, 'rivers', { now: began, waitUntil: (work) => works.push(work) })
    await look()
    await look()
    resolve()
    await Promise.all(works)
    expect(list.mock.calls.map(([{ cursor = '0' }]) => Number(cursor) / 1000)).toEqual([
      ...[0, 1],
      ...[0, 1, 2, 3, 4],
      ...[2, 3, 4],
    ])
  })

  it('is put in the order in which its events arrived, those before that told it at their end of life too', async () => {
    const ids = Array.from({ length: 6 }, (_, i) => newAttemptId(began + i))
    const arrived = [5, 1, 3, 0, 4, 2].map((s) => began + 1000 * s)
    const stored = ids.map((id, i): ListedKey => {
      const { name, metadata } = keyOf(id)
      const at = arrived[i] ?? 0
      return i % 2
        ? { name, metadata: { ...(metadata as object), arrived: at }, expiration: 1 }
        : { name, metadata, expiration: at / 1000 + groupLifetime }
    })
    const { events } = await readGroupEvents(storing(stored).kv, code, 'rivers', asked(began))
    expect(events?.attempts.map(({ attempt }) => ids.indexOf(attempt))).toEqual([3, 1, 5, 2, 4, 0])
    expect(events?.attempts.map((event) => event.arrived)).toEqual([...arrived].sort())
  })

  it('counts of an attempt what arrived first, whatever was sent under its id later', async () => {
    const [mine, other] = [newAttemptId(began), newAttemptId(began + 1)]
    const at = (key: ListedKey, list: number, second: number): ListedKey => ({
      ...key,
      metadata: { ...(key.metadata as object), list, arrived: began + 1000 * second },
    })
    const { kv } = storing([
      at(keyOf(mine, 1), 3, 9),
      at(keyOf(mine, 2), 2, 4),
      at(keyOf(mine, 3), 4, 6),
      at(keyOf(other), 5, 5),
    ])
    const { events } = await readGroupEvents(kv, code, 'rivers', asked(began + 11_000))
    expect(events?.attempts.map(({ payload }) => payload.list)).toEqual([2, 5])
  })

  it('keeps every answer as it was given, though many are alike', async () => {
    const all = [
      [['q', 'a*1*b*2', 0, '10']],
      [['q', 'a*1*b*2', 0, '01']],
      [['q', 'a*1*b*2', 1, '11']],
      [['r', 'a*1*b*2', 1, '11']],
      [['q', 'a*1*b*2', 0, '10']],
      [['q', 'a', 1]],
      [['q', 'a', 0]],
    ]
    const stored = all.map((answers, i): ListedKey => {
      const score = answers.filter(([, , right]) => right === 1).length
      return { ...keyOf(newAttemptId(began + i)), metadata: { ...metadata, v: 2, score, answers } }
    })
    const { events } = await readGroupEvents(storing(stored).kv, code, 'rivers', asked(began))
    expect(events?.attempts.map(({ payload }) => payload.answers)).toEqual(all)
  })

  it('has in it what was answered of its own quiz alone', async () => {
    const [own, other] = attempts(2)
    const stored = [own, { ...other, name: other?.name.replace('/rivers/', '/lakes/') }]
    const { events } = await readGroupEvents(
      storing(stored as ListedKey[]).kv,
      code,
      'rivers',
      asked(began),
    )
    expect(events?.attempts).toHaveLength(1)
  })
})

describe('a page that asks by itself', () => {
  it('has a group listed again in four minutes, however often somebody has asked for it before', async () => {
    const { kv, list } = storing(attempts(3))
    let now = began
    for (let press = 0; press < 60; press++, now += 11_000)
      await readGroupEvents(kv, code, 'rivers', { ...asked(now), by: 'person' })
    expect(list).toHaveBeenCalledTimes(60)
    await readGroupEvents(kv, code, 'rivers', { ...asked(now + 240_000), by: 'page' })
    expect(list).toHaveBeenCalledTimes(61)
  })
})

describe('an isolate', () => {
  it('does not list a group again before its time, though it has forgotten it', async () => {
    const { kv, list } = storing(attempts(3))
    const boards = Array.from({ length: 900 }, (_, i) => `B${String(i).padStart(6, '0')}`)
    for (let round = 0; round < 3; round++)
      for (const board of boards) await readGroupEvents(kv, board, 'rivers', asked(began + round))
    expect(list).toHaveBeenCalledTimes(boards.length)
    expect(await readGroupEvents(kv, 'B000000', 'rivers', asked(began + 3))).toMatchObject({
      isFresh: false,
    })
    await readGroupEvents(kv, 'B000000', 'rivers', asked(began + 11_000))
    expect(list).toHaveBeenCalledTimes(boards.length + 1)
  })

  it('keeps full boards in a few megabytes', async () => {
    const { kv, list } = storing(attempts(5000))
    for (let i = 0; i < 8; i++) await readGroupEvents(kv, `B00000${i}`, 'rivers', asked(began))
    list.mockClear()
    const kept = []
    for (let i = 0; i < 8; i++)
      kept.push(
        (await readGroupEvents(kv, `B00000${i}`, 'rivers', asked(began))).events?.attempts.length,
      )
    expect(kept.filter((n) => n === 5000)).toHaveLength(4)
    expect(list).not.toHaveBeenCalled()
  })
})
