import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { mark } from '../../src/quiz/mark.ts'
import { makeEvent } from '../../src/scores/event.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23, 21, 59, 59, 999))
const eventOf = (...answers: string[]) =>
  makeEvent(quiz, 'walk', attempt, mark(quiz, [1, 2, 3], answers))

describe('makeEvent()', () => {
  it('is found under the hour its attempt began, its quiz and its id', async () => {
    const { key } = await eventOf('snow', 'war', 'salt')
    const hour = Math.floor(Date.UTC(2026, 10, 23, 21) / 3_600_000)
    expect(key.startsWith(`event/${9_999_999 - hour}/rivers/${attempt}/`)).toBe(true)
  })

  it('tells all of the attempt: mode, language, score, and each answer with its mark', async () => {
    const { payload } = await eventOf('snow', 'war', 'salt')
    expect(payload).toEqual({
      v: 1,
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
})
