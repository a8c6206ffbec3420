import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { mark } from '../../../src/quiz/mark.ts'
import { makeEvent } from '../../../src/scores/event.ts'
import { groupLifetime } from '../../../src/scores/group.ts'
import { keyOf } from '../../../src/scores/kv/keys.ts'
import { record } from '../../../src/scores/kv/record.ts'
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

  it('keeps what is played in a group as long as the group, and all else for good', async () => {
    await record(env.SCORES, await anEvent(), () => {})
    await record(env.SCORES, await anEvent('K3M9X7Q'), () => {})
    const { keys } = await env.SCORES.list()
    const lives = keys.map(({ expiration = Number.NaN }) => expiration - Date.now() / 1000)
    expect(lives).toEqual([Number.NaN, expect.closeTo(groupLifetime, -2)])
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
