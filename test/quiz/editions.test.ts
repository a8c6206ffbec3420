import { describe, expect, it } from 'vitest'
import { answersMeant, isWhole, questionsMeant } from '../../src/quiz/editions.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { rivers } from '../support/quiz.ts'

const quiz: Quiz = {
  ...rivers(),
  editions: [
    {
      date: '2026-03-01',
      questions: [
        { id: 'old', items: ['rain', 'ice'] },
        { id: 'bridge-why', items: ['trade', 'war'] },
      ],
    },
  ],
}

describe('the questions that a place can mean', () => {
  it('are those that ever stood there', () => {
    expect(questionsMeant(quiz, 1)).toEqual(['old', 'flood-why'])
    expect(questionsMeant(quiz, 2)).toEqual(['bridge-why'])
    expect(questionsMeant(quiz, 3)).toEqual(['fish-why'])
    expect(questionsMeant(quiz, 4)).toEqual([])
  })

  it('are fewer where a choice is named that some offered', () => {
    expect(questionsMeant(quiz, 1, 'ice')).toEqual(['old'])
    expect(questionsMeant(quiz, 1, 'snow')).toEqual(['flood-why'])
    expect(questionsMeant(quiz, 1, 'rain')).toEqual(['old', 'flood-why'])
    expect(questionsMeant(quiz, 1, 'sea')).toEqual(['old', 'flood-why'])
  })
})

describe('the answers that choices alone can mean', () => {
  it('are those of the edition that offered most of them, the newest of several', () => {
    const meant = (choices: string[]) =>
      answersMeant(quiz, choices, [1, 2, 3]).map(({ question }) => question)
    expect(meant(['rain', 'trade'])).toEqual(['flood-why', 'bridge-why'])
    expect(meant(['ice', 'trade'])).toEqual(['old', 'bridge-why'])
    expect(meant(['ice', 'trade', 'salt'])).toEqual(['', 'bridge-why', 'fish-why'])
    expect(meant(['ice', 'sea'])).toEqual(['old', ''])
  })
})

describe('a whole attempt', () => {
  it('answers all that one edition asked', () => {
    expect(isWhole(quiz, ['old', 'bridge-why'])).toBe(true)
    expect(isWhole(quiz, ['flood-why', 'bridge-why', 'fish-why'])).toBe(true)
    expect(isWhole(quiz, ['flood-why', 'bridge-why'])).toBe(false)
    expect(isWhole(quiz, [])).toBe(false)
  })
})
