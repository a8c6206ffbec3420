import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { type Finished, makeEvent } from '../../src/scores/event.ts'
import { mark } from '../support/answers.ts'
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

  it('is the same for the same answers, and other answers have another digest', async () => {
    const [first, again, other] = await Promise.all([
      eventOf('snow', 'war', 'salt'),
      eventOf('snow', 'war', 'salt'),
      eventOf('snow', 'war', 'nets'),
    ])
    expect(again).toEqual(first)
    expect(other?.digest).not.toBe(first?.digest)
  })
})
