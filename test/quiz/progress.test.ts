import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import {
  fieldsOf,
  nextStep,
  type Progress,
  parseProgress,
  practiceOf,
  withAnswer,
} from '../../src/quiz/progress.ts'
import { modes } from '../../src/quiz/quiz.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23))

/** Progress that a reader of the test quiz can really have. */
const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    mode: fc.constantFrom(...modes),
    practised: fc.subarray([1, 2, 3], { minLength: 1 }),
    practice: fc.boolean(),
    picks: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ mode, practised, practice, picks }) => {
    const steps = practice ? practised : [1, 2, 3]
    const answers = steps.slice(0, picks.length).map((step, i) => {
      const choices = quiz.points[step - 1]?.question.choices ?? []
      return choices[(picks[i] ?? 0) % choices.length]?.id ?? ''
    })
    return { mode, attempt: practice ? undefined : attempt, steps, practice, answers }
  })

describe('parseProgress()', () => {
  it('reads back every progress as it was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const query = Object.fromEntries(fieldsOf(progress))
        expect(parseProgress(quiz, query)).toEqual({ progress, exact: true })
      }),
    )
  })

  it('makes sense of anything, and never of an answer that is not there', () => {
    const anything = fc.option(fc.string(), { nil: undefined })
    const query = fc.record({
      mode: anything,
      attempt: anything,
      practice: fc.oneof(anything, fc.stringMatching(/^[0-9.]{0,9}$/)),
      answers: fc.oneof(anything, fc.stringMatching(/^(snow|rain|trade|war|salt|x|\.){0,6}$/)),
    })
    fc.assert(
      fc.property(query, (given) => {
        const { progress } = parseProgress(quiz, given)
        expect(progress.answers.length).toBeLessThanOrEqual(progress.steps.length)
        expect(parseProgress(quiz, Object.fromEntries(fieldsOf(progress))).exact).toBe(true)
        progress.answers.forEach((answer, i) => {
          const point = quiz.points[(progress.steps[i] ?? 0) - 1]
          expect(point?.question.choices.map(({ id }) => id)).toContain(answer)
        })
      }),
    )
  })

  it('starts a walk from an empty query', () => {
    expect(parseProgress(quiz, {})).toEqual({
      progress: {
        mode: 'walk',
        attempt: undefined,
        steps: [1, 2, 3],
        practice: false,
        answers: [],
      },
      exact: true,
    })
  })

  it('cuts the answers at the first that is not a choice of its question', () => {
    const { progress, exact } = parseProgress(quiz, { answers: 'snow.salt.trade' })
    expect([progress.answers, exact]).toEqual([['snow'], false])
  })

  it('knows no answer beyond the last step', () => {
    const { progress, exact } = parseProgress(quiz, { answers: 'snow.trade.salt.salt' })
    expect([progress.answers.length, exact]).toEqual([3, false])
  })

  it('refuses practice of steps that are not there, doubled or out of order', () => {
    for (const practice of ['0', '4', '2.2', '3.1', '', '1.', 'x']) {
      const { progress, exact } = parseProgress(quiz, { practice })
      expect([practice, progress.practice, exact]).toEqual([practice, false, false])
    }
  })

  it('gives practice no attempt id', () => {
    expect(parseProgress(quiz, { practice: '2', attempt }).progress.attempt).toBeUndefined()
  })
})

describe('nextStep()', () => {
  it('goes through the steps and ends', () => {
    let progress: Progress = practiceOf([1, 3])
    expect(nextStep(progress)).toBe(1)
    progress = withAnswer(progress, 'snow')
    expect(nextStep(progress)).toBe(3)
    expect(nextStep(withAnswer(progress, 'salt'))).toBeUndefined()
  })
})
