import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/kinds/kinds.ts'
import {
  answersMeant,
  isWhole,
  questionsMeant,
  totalOf,
  wasOffered,
} from '../../src/quiz/editions.ts'
import type { Point, Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from '../support/choices-of.ts'
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

describe('a choice', () => {
  it('is withdrawn where an edition offered it and its question has it no more', () => {
    const [, { question }] = quiz.points as [Point, Point]
    const fewer = { ...question, choices: choicesOf(question).slice(0, 1) } as Question
    const corrected = { ...quiz, points: [{ ...quiz.points[1], question: fewer } as Point] }
    expect(wasOffered(corrected, fewer, 'war')).toBe(true)
    expect(wasOffered(corrected, fewer, 'trade')).toBe(false)
    expect(wasOffered(corrected, fewer, 'rain')).toBe(false)
  })
})

describe('out of how many a shared score is', () => {
  it('stands in its link, as far as the quiz ever asked so many', () => {
    expect(['2', '3'].map((of) => totalOf(quiz, 2, of))).toEqual([2, 3])
    for (const of of ['4', '1', '0', '', '03', '2.5', 'x']) expect(totalOf(quiz, 2, of)).toBe(3)
    expect(totalOf(quiz, 0, '2')).toBe(2)
  })

  it('is otherwise what the quiz asks now, or the newest edition that could have it', () => {
    const fewer = { ...quiz, points: quiz.points.slice(0, 1) }
    expect([0, 1, 2, 3].map((score) => totalOf(fewer, score, undefined))).toEqual([
      1,
      1,
      2,
      undefined,
    ])
    expect(totalOf(quiz, 4, undefined)).toBeUndefined()
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
