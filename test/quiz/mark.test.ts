import { describe, expect, it } from 'vitest'
import { markAnswers, pointAt, pointOf, score, stepOf } from '../../src/quiz/mark.ts'
import { answersTo } from '../support/answers.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()

describe('markAnswers()', () => {
  it('sets each answer beside its key point, in the order they were given', () => {
    const marked = markAnswers(quiz, answersTo(quiz, ['trade', 'rain'], [2, 1]))
    expect(marked.map(({ point, response, verdict }) => [point.id, response, verdict])).toEqual([
      ['bridge', 'trade', 'right'],
      ['flood', 'rain', 'wrong'],
    ])
  })

  it('leaves out what is no answer to a question of the quiz', () => {
    const gone = { question: 'gone', response: 'snow' }
    const other = { question: 'flood-why', response: 'trade' }
    expect(markAnswers(quiz, [gone, other])).toEqual([])
  })
})

describe('score()', () => {
  it('counts the questions answered right', () => {
    expect(score(markAnswers(quiz, answersTo(quiz, ['snow', 'war', 'salt'])))).toBe(2)
    expect(score([])).toBe(0)
  })
})

describe('the place of a question', () => {
  it('is counted from 1, and leads back to it', () => {
    for (const [index, point] of quiz.points.entries()) {
      expect(stepOf(quiz, point.question.id)).toBe(index + 1)
      expect(pointAt(quiz, index + 1)).toBe(point)
      expect(pointOf(quiz, point.question.id)).toBe(point)
    }
  })

  it('is 0 for a question that is not there', () => {
    expect([stepOf(quiz, 'gone'), stepOf(quiz, undefined)]).toEqual([0, 0])
    expect([pointAt(quiz, 0), pointAt(quiz, 4)]).toEqual([undefined, undefined])
  })
})
