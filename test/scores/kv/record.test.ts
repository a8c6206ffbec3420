import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { makeEvent } from '../../../src/scores/event.ts'
import { groupLifetime } from '../../../src/scores/group.ts'
import { keyOf } from '../../../src/scores/kv/keys.ts'
import { memoryOf } from '../../../src/scores/kv/memory.ts'
import { record } from '../../../src/scores/kv/record.ts'
import { mark } from '../../support/answers.ts'
import { storedEvents } from '../../support/app.ts'
import { failing, hanging } from '../../support/failing-kv.ts'
import { rivers } from '../../support/quiz.ts'

const quiz = rivers()
const anEvent = (group?: string) =>
  makeEvent({
    group,
    quiz,
    mode: 'test',
    origin: 'web',
    kind: 'attempt',
    attempt: newAttemptId(Date.now()),
    marked: mark(quiz, [1, 2, 3], ['snow', 'war', 'salt']),
  })

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await reset()
})

describe('record()', () => {
  it('stores the event whole, in its key and metadata', async () => {
    const event = await anEvent()
    expect(await record(env.SCORES, event, () => {})).toBe(true)
    expect(await storedEvents()).toEqual([{ key: keyOf(event), payload: event.payload }])
  })

  it('keeps what is played in a group until the group ends, and all else for good', async () => {
    const expires = 1000 * Math.floor(Date.now() / 1000 + 5000)
    await record(env.SCORES, await anEvent(), () => {})
    await record(env.SCORES, { ...(await anEvent('K3M9X7Q')), expires }, () => {})
    const { keys } = await env.SCORES.list()
    expect(keys.map(({ expiration }) => expiration)).toEqual([undefined, expires / 1000])
  })

  it('keeps it no longer than a group lives where nobody knows when that ends', async () => {
    await record(env.SCORES, await anEvent('K3M9X7Q'), () => {})
    const [key] = (await env.SCORES.list()).keys
    expect((key?.expiration ?? 0) - Date.now() / 1000).toBeCloseTo(groupLifetime, -2)
  })

  it('keeps it though the group is about to end', async () => {
    for (const ahead of [-5000, 1000, 59_000]) {
      const event = { ...(await anEvent('K3M9X7Q')), expires: Date.now() + ahead }
      expect(await record(env.SCORES, event, () => {})).toBe(true)
    }
    expect(await storedEvents()).toHaveLength(3)
  })

  it('says of what is played in a group when it arrived, and of nothing else', async () => {
    const now = Date.UTC(2026, 10, 24, 8)
    vi.spyOn(Date, 'now').mockReturnValue(now)
    const [own, grouped] = [await anEvent(), await anEvent('K3M9X7Q')]
    await record(env.SCORES, own, () => {})
    await record(env.SCORES, { ...grouped, expires: Date.now() + 1e9 }, () => {})
    expect(await storedEvents()).toEqual([
      { key: keyOf(own), payload: own.payload },
      { key: keyOf(grouped), payload: { ...grouped.payload, arrived: now } },
    ])
  })

  it('leaves what is played in a group at the place where it arrived, though it is sent again', async () => {
    const start = Date.UTC(2026, 10, 24, 8)
    const now = vi.spyOn(Date, 'now').mockReturnValue(start)
    const event = await anEvent('K3M9X7Q')
    await record(env.SCORES, event, () => {})
    now.mockReturnValue(start + 60_000)
    expect(await record(env.SCORES, event, () => {})).toBe(true)
    const [stored] = await storedEvents()
    expect(stored?.payload).toMatchObject({ arrived: start })
  })

  it('stores the same event once, however often it comes', async () => {
    const event = await anEvent()
    const saved = await Promise.all(
      Array.from({ length: 100 }, () => record(env.SCORES, event, () => {})),
    )
    expect(saved.every(Boolean)).toBe(true)
    expect(await storedEvents()).toEqual([{ key: keyOf(event), payload: event.payload }])
  })

  it.each([1, 2])('tries again when KV fails %i times', async (times) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const event = await anEvent()
    expect(await record(failing(env.SCORES, times), event, () => {})).toBe(true)
    expect(await storedEvents()).toEqual([{ key: keyOf(event), payload: event.payload }])
  })

  it.each([
    ['429 Too Many Requests', []],
    ['503 Service Unavailable', ['KV PUT failed: 503 Service Unavailable']],
  ])(
    'lets a write that KV refused at first be trouble only where it is: %s',
    async (said, seen) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      let tries = 0
      const kv = {
        put: async () => {
          if (tries++ === 0) throw new Error(`KV PUT failed: ${said}`)
        },
      }
      expect(await record(kv, await anEvent(), () => {})).toBe(true)
      expect(memoryOf(kv).errors.map(({ message }) => message)).toEqual(seen)
    },
  )

  it('says so when KV fails every time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const event = await anEvent()
    vi.useFakeTimers()
    const saved = record(failing(env.SCORES, Number.POSITIVE_INFINITY), event, () => {})
    await vi.advanceTimersByTimeAsync(3300)
    expect(await saved).toBe(false)
    vi.useRealTimers()
    expect(await storedEvents()).toEqual([])
  })

  it('keeps no reader waiting for a KV that never answers', async () => {
    const event = await anEvent()
    vi.useFakeTimers()
    const saved = record(hanging(env.SCORES), event, () => {})
    await vi.advanceTimersByTimeAsync(8000)
    expect(await saved).toBe(false)
  })
})
