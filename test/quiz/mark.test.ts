import { describe, expect, it } from 'vitest'
import { findChoice, mark, pointAt, rightChoice, score } from '../../src/quiz/mark.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()

describe('mark()', () => {
  it('puts each answer beside its key point', () => {
    const marked = mark(quiz, [1, 2, 3], ['snow', 'war'])
    expect(marked.map(({ step, point, choice }) => [step, point.id, choice.correct])).toEqual([
      [1, 'flood', true],
      [2, 'bridge', false],
    ])
  })

  it('marks practice by the steps practised', () => {
    const marked = mark(quiz, [3], ['salt'])
    expect(marked.map(({ step, choice }) => [step, choice.correct])).toEqual([[3, true]])
  })
})

describe('score()', () => {
  it('is the number of questions answered right', () => {
    expect(score(mark(quiz, [1, 2, 3], ['snow', 'trade', 'salt']))).toBe(3)
    expect(score(mark(quiz, [1, 2, 3], ['snow', 'war', 'salt']))).toBe(2)
    expect(score(mark(quiz, [1, 2, 3], ['rain', 'war', 'nets']))).toBe(0)
  })
})

describe('pointAt()', () => {
  it('counts from 1 and ends with the quiz', () => {
    expect([0, 1, 3, 4].map((step) => pointAt(quiz, step)?.id)).toEqual([
      undefined,
      'flood',
      'fish',
      undefined,
    ])
  })
})

describe('a question', () => {
  const question = rivers().points[0]?.question
  if (!question) throw new Error('The test quiz has no question')

  it('has one right choice', () => {
    expect(rightChoice(question).id).toBe('snow')
  })

  it('knows its own choices only', () => {
    expect(findChoice(question, 'rain')?.correct).toBe(false)
    expect(findChoice(question, 'trade')).toBeUndefined()
    expect(findChoice(question, undefined)).toBeUndefined()
  })
})
