import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { mark } from '../../src/quiz/mark.ts'
import { type Finished, groupLifetime, makeEvent, readEvent } from '../../src/scores/event.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23, 21, 59, 59, 999))
const finished: Omit<Finished, 'marked'> = {
  quiz,
  mode: 'walk',
  origin: 'web',
  kind: 'attempt',
  attempt,
}
const eventOf = (...answers: string[]) =>
  makeEvent({ ...finished, marked: mark(quiz, [1, 2, 3], answers) })

describe('makeEvent()', () => {
  it('is found under the hour its attempt began, its quiz and its id', async () => {
    const { key } = await eventOf('snow', 'war', 'salt')
    const hour = Math.floor(Date.UTC(2026, 10, 23, 21) / 3_600_000)
    expect(key.startsWith(`event/${9_999_999 - hour}99/rivers/${attempt}/`)).toBe(true)
  })

  it('tells all of the attempt: mode, language, score, and each answer with its mark', async () => {
    const { payload } = await eventOf('snow', 'war', 'salt')
    expect(payload).toEqual({
      v: 1,
      kind: 'attempt',
      origin: 'web',
      mode: 'walk',
      lang: 'ar',
      score: 2,
      answers: [
        ['flood-why', 'snow', 1],
        ['bridge-why', 'war', 0],
        ['fish-why', 'salt', 1],
      ],
    })
  })

  it('has one content for one key: other answers have another', async () => {
    const [first, again, other] = await Promise.all([
      eventOf('snow', 'war', 'salt'),
      eventOf('snow', 'war', 'salt'),
      eventOf('snow', 'war', 'nets'),
    ])
    expect(again).toEqual(first)
    expect(other?.key).not.toBe(first?.key)
  })

  it('stands under its group alone where it was played in one, for as long as the group', async () => {
    const marked = mark(quiz, [1, 2, 3], ['snow', 'war', 'salt'])
    const event = await makeEvent({ ...finished, marked, group: 'K3M9X7Q' })
    expect(event.key.startsWith(`group-event/K3M9X7Q/rivers/${attempt}/attempt/`)).toBe(true)
    expect(event.expirationTtl).toBe(groupLifetime)
    expect((await eventOf('snow')).expirationTtl).toBeUndefined()
  })
})

describe('readEvent()', () => {
  it('reads what was made, in a group and out of it', async () => {
    const marked = mark(quiz, [2], ['war'])
    for (const group of [undefined, 'K3M9X7Q']) {
      const event = await makeEvent({ ...finished, kind: 'answer', marked, group })
      expect(readEvent(event.key, event.payload)).toEqual({
        quiz: 'rivers',
        attempt,
        payload: event.payload,
      })
    }
  })

  it('says why it refuses a key or a payload', async () => {
    const { key, payload } = await eventOf('snow', 'war', 'salt')
    const digits = (text: string) => text.replace(/^event\/\d{9}/, 'event/999000000')
    expect([
      readEvent('event/x', payload),
      readEvent(digits(key), payload),
      readEvent(key, { ...payload, v: 2 }),
      readEvent(key, { ...payload, score: 3 }),
      readEvent(key, { ...payload, kind: 'answer' }),
      readEvent(key, { ...payload, origin: 'nowhere' }),
      readEvent(key, { ...payload, discarded: 'no' }),
      readEvent(key, null),
    ]).toEqual(['key', 'time', 'version', 'payload', 'payload', 'payload', 'payload', 'payload'])
  })
})
