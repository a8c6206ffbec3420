import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimum } from '../../../src/quiz/statistics/minimum.ts'
import {
  answerSetsIn,
  attemptCount,
  attemptsIn,
  byMode,
  mean,
  rankOf,
  scoresOf,
  shareAtMost,
} from '../../../src/quiz/statistics/scores.ts'
import {
  answerSets,
  isWhole,
  mean as meanOf,
  questions,
  scoreOf,
  totalsOf,
  whole,
} from './attempts.ts'

const many = fc.array(whole, { minLength: minimum, maxLength: 60 })

describe('scoresOf()', () => {
  it('holds every whole attempt at exactly these questions, and no other', () => {
    fc.assert(
      fc.property(answerSets, (all) => {
        const attempts = all.filter(isWhole)
        const comparable = attempts.filter(({ answers }) => {
          const asked = answers.map(([id]) => id)
          return asked.length === questions.length && questions.every((id) => asked.includes(id))
        })
        const scores = scoresOf(totalsOf(all), [...questions].reverse())
        for (let score = 0; score <= questions.length; score++) {
          expect(scores[score]).toBe(comparable.filter((one) => scoreOf(one) === score).length)
        }
        expect(scores).toHaveLength(questions.length + 1)
        expect(attemptsIn(totalsOf(all))).toBe(attempts.length)
        expect(answerSetsIn(totalsOf(all))).toBe(all.length)
      }),
    )
  })

  it('tells the modes apart', () => {
    fc.assert(
      fc.property(many, (all) => {
        const totals = totalsOf(all)
        for (const { mode, attempts, mean: ofMode } of byMode(totals, questions, 1)) {
          const own = all.filter((one) => one.mode === mode)
          expect(attempts).toBe(own.length)
          if (own.length === 0) expect(ofMode).toBeUndefined()
          else expect(ofMode).toBeCloseTo(meanOf(own.map(scoreOf)), 12)
        }
      }),
    )
  })
})

describe('mean()', () => {
  it('is that of the scores', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(mean(scoresOf(totalsOf(all), questions))).toBeCloseTo(meanOf(all.map(scoreOf)), 12)
      }),
    )
  })

  it('says nothing of too few', () => {
    expect(mean([0, minimum - 1])).toBeUndefined()
    expect(mean([0, minimum])).toBe(1)
    expect(mean([0, 0], 0)).toBeUndefined()
  })
})

describe('rankOf()', () => {
  it('counts those below, beside and above, oneself beside', () => {
    fc.assert(
      fc.property(many, fc.nat(), (all, pick) => {
        const own = scoreOf(all[pick % all.length] as (typeof all)[number])
        const place = rankOf(scoresOf(totalsOf(all), questions), own)
        expect(place).toEqual({
          below: all.filter((one) => scoreOf(one) < own).length,
          same: all.filter((one) => scoreOf(one) === own).length,
          above: all.filter((one) => scoreOf(one) > own).length,
        })
        expect(place && shareAtMost(place)).toBeGreaterThan(0)
        expect(place && shareAtMost(place)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is a share of all readers: 64 of 100', () => {
    const scores = [10, 20, 30, 4, 16, 20]
    expect(attemptCount(scores)).toBe(100)
    expect(rankOf(scores, 3)).toEqual({ below: 60, same: 4, above: 36 })
    expect(shareAtMost({ below: 60, same: 4, above: 36 })).toBe(0.64)
  })

  it('says nothing of too few', () => {
    expect(rankOf([minimum - 1, 0], 0)).toBeUndefined()
    expect(rankOf([minimum, 0], 0)).toEqual({ below: 0, same: minimum, above: 0 })
  })
})
