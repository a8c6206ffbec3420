import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import type { Finished } from '../../../src/scores/event.ts'
import { readEvent } from '../../../src/scores/kv/read-event.ts'
import { mark } from '../../support/answers.ts'
import { rivers } from '../../support/quiz.ts'
import { storedEvent } from '../../support/stored-event.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23, 21, 59, 59, 999))
const finished: Finished = {
  quiz,
  mode: 'walk',
  origin: 'web',
  kind: 'attempt',
  attempt,
  marked: mark(quiz, [1, 2, 3], ['snow', 'war', 'salt']),
}

describe('an event in KV', () => {
  it('stands under the hour its attempt began, its quiz and its id', async () => {
    const { key } = await storedEvent(finished)
    const hour = Math.floor(Date.UTC(2026, 10, 23, 21) / 3_600_000)
    expect(key.startsWith(`event/${9_999_999 - hour}99/rivers/${attempt}/attempt/`)).toBe(true)
  })

  it('stands under its group alone where it was played in one', async () => {
    const { key } = await storedEvent({ ...finished, group: 'K3M9X7Q' })
    expect(key.startsWith(`group-event/K3M9X7Q/rivers/${attempt}/attempt/`)).toBe(true)
  })

  it('is read under a code of now, and under one of before', async () => {
    for (const group of ['123456789', 'K3M9X7Q']) {
      const { key, payload } = await storedEvent({ ...finished, group })
      expect(readEvent(key, payload)).toMatchObject({ quiz: 'rivers', attempt })
    }
    const { key, payload } = await storedEvent({ ...finished, group: '12345678' })
    expect(readEvent(key, payload)).toBe('key')
  })

  it('holds a list number in a group alone, and is another event under another number', async () => {
    const group = '123456789'
    const [plain, seven, eight, outside] = await Promise.all([
      storedEvent({ ...finished, group }),
      storedEvent({ ...finished, group, list: 7 }),
      storedEvent({ ...finished, group, list: 8 }),
      storedEvent({ ...finished, list: 7 }),
    ])
    expect(new Set([plain?.key, seven?.key, eight?.key]).size).toBe(3)
    expect(readEvent(seven?.key ?? '', seven?.payload)).toMatchObject({ payload: { list: 7 } })
    expect(plain?.payload).not.toHaveProperty('list')
    expect(outside?.payload).not.toHaveProperty('list')
    for (const list of [0, 100, 1.5, '7', null])
      expect(readEvent(seven?.key ?? '', { ...seven?.payload, list })).toBe('payload')
  })

  it('has one content for one key: other answers have another', async () => {
    const [first, again, other] = await Promise.all([
      storedEvent(finished),
      storedEvent(finished),
      storedEvent({ ...finished, marked: mark(quiz, [1, 2, 3], ['snow', 'war', 'nets']) }),
    ])
    expect(again).toEqual(first)
    expect(other?.key).not.toBe(first?.key)
  })
})

describe('readEvent()', () => {
  it('reads what was made, in a group and out of it', async () => {
    const marked = mark(quiz, [2], ['war'])
    for (const group of [undefined, 'K3M9X7Q']) {
      const { key, payload } = await storedEvent({ ...finished, kind: 'answer', marked, group })
      expect(readEvent(key, payload)).toEqual({ quiz: 'rivers', attempt, payload })
    }
  })

  it('says why it refuses a key or a payload', async () => {
    const { key, payload } = await storedEvent(finished)
    const digits = (text: string) => text.replace(/^event\/\d{9}/, 'event/999000000')
    expect([
      readEvent('event/x', payload),
      readEvent(digits(key), payload),
      readEvent(key, { ...payload, v: 3 }),
      readEvent(key, { ...payload, score: 3 }),
      readEvent(key, { ...payload, kind: 'answer' }),
      readEvent(key, { ...payload, origin: 'nowhere' }),
      readEvent(key, { ...payload, discarded: 'no' }),
      readEvent(key, 5),
      readEvent(key, null),
    ]).toEqual([
      ...['key', 'time', 'version'],
      ...['payload', 'payload', 'payload', 'payload', 'payload'],
      'metadata',
    ])
  })

  it('refuses parts that have no value or no mark each', async () => {
    const { key, payload } = await storedEvent(finished)
    const withAnswer = (given: unknown, ...marks: unknown[]) =>
      readEvent(key, { ...payload, v: 2, score: 0, answers: [['order', given, 0, ...marks]] })
    expect(withAnswer('one*2*two*1', '01')).toMatchObject({ attempt })
    for (const answer of [
      ['one*2*two*1', '1'],
      ['one*2*two*1', '011'],
      ['one*2*two', '01'],
      ['one*2*two*1', '0x'],
      ['one*2*two*1', ''],
      ['', ''],
      ['one*2*two*1', 0],
      ['one*2*two*1', null],
      ['one*2*two*1', ['0', '1']],
      [['one', '2'], '1'],
    ])
      expect(withAnswer(...(answer as [unknown, unknown]))).toBe('payload')
  })
})
