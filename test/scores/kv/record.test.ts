import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { mark } from '../../../src/quiz/mark.ts'
import { makeEvent } from '../../../src/scores/event.ts'
import { record } from '../../../src/scores/kv/record.ts'
import { storedEvents } from '../../support/app.ts'
import { failing, hanging } from '../../support/failing-kv.ts'
import { rivers } from '../../support/quiz.ts'

const quiz = rivers()
const anEvent = () =>
  makeEvent({
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
    expect(await record(env.SCORES, event)).toBe(true)
    expect(await storedEvents()).toMatchObject([event])
  })

  it('stores the same event once, however often it comes', async () => {
    const event = await anEvent()
    const saved = await Promise.all(Array.from({ length: 100 }, () => record(env.SCORES, event)))
    expect(saved.every(Boolean)).toBe(true)
    expect(await storedEvents()).toMatchObject([event])
  })

  it.each([1, 2])('tries again when KV fails %i times', async (times) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const event = await anEvent()
    expect(await record(failing(env.SCORES, times), event)).toBe(true)
    expect(await storedEvents()).toMatchObject([event])
  })

  it('says so when KV fails every time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const event = await anEvent()
    vi.useFakeTimers()
    const saved = record(failing(env.SCORES, Number.POSITIVE_INFINITY), event)
    await vi.advanceTimersByTimeAsync(3300)
    expect(await saved).toBe(false)
    vi.useRealTimers()
    expect(await storedEvents()).toEqual([])
  })

  it('keeps no reader waiting for a KV that never answers', async () => {
    const event = await anEvent()
    vi.useFakeTimers()
    const saved = record(hanging(env.SCORES), event)
    await vi.advanceTimersByTimeAsync(8000)
    expect(await saved).toBe(false)
  })
})
