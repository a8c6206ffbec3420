import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import {
  fieldsOf,
  isAlone,
  nextStep,
  type Progress,
  parseProgress,
  practiceOf,
  withAnswer,
} from '../../src/quiz/progress.ts'
import { modes, origins } from '../../src/quiz/quiz.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23))

/** Progress that a reader of the test quiz can really have. */
const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    mode: fc.constantFrom(...modes),
    practised: fc.subarray([1, 2, 3], { minLength: 1 }),
    practice: fc.boolean(),
    origin: fc.constantFrom(...origins),
    group: fc.constantFrom(undefined, 'K3M9X7Q'),
    start: fc.constantFrom(undefined, 1, 2, 3),
    picks: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ mode, practised, practice, picks, origin, ...whole }) => {
    const { start, group } = practice ? { start: undefined, group: undefined } : whole
    const all = [1, 2, 3].sort((a, b) => Number(b === start) - Number(a === start))
    const steps = practice ? practised : all
    const answers = steps.slice(0, picks.length).map((step, i) => {
      const choices = quiz.points[step - 1]?.question.choices ?? []
      return choices[(picks[i] ?? 0) % choices.length]?.id ?? ''
    })
    const named = practice ? undefined : attempt
    return { mode, origin, group, start, attempt: named, steps, practice, answers }
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
      from: anything,
      group: fc.oneof(anything, fc.stringMatching(/^[0-9a-zA-Z -]{7}$/)),
      start: fc.oneof(anything, fc.stringMatching(/^[0-9.]{0,3}$/)),
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
        origin: 'web',
        group: undefined,
        start: undefined,
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

  it('begins with the step that was asked alone, and goes on with the others', () => {
    const { progress } = parseProgress(quiz, { start: '2' })
    expect([progress.steps, nextStep(progress), isAlone(progress)]).toEqual([[2, 1, 3], 2, true])
    const after = withAnswer(progress, 'trade')
    expect([nextStep(after), isAlone(after)]).toEqual([1, false])
  })

  it('refuses a start or a group that can be none', () => {
    for (const query of [{ start: '4' }, { start: '1.2' }, { start: '' }, { group: 'abc' }]) {
      expect([query, parseProgress(quiz, query).exact]).toEqual([query, false])
    }
  })

  it('gives practice no attempt id', () => {
    expect(parseProgress(quiz, { practice: '2', attempt }).progress.attempt).toBeUndefined()
  })
})

describe('nextStep()', () => {
  it('goes through the steps and ends', () => {
    const { progress: begun } = parseProgress(quiz, {})
    let progress: Progress = practiceOf(begun, [1, 3])
    expect(nextStep(progress)).toBe(1)
    progress = withAnswer(progress, 'snow')
    expect(nextStep(progress)).toBe(3)
    expect(nextStep(withAnswer(progress, 'salt'))).toBeUndefined()
  })
})
