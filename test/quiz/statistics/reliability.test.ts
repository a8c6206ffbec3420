import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimum } from '../../../src/quiz/statistics/minimum.ts'
import { questionCount } from '../../../src/quiz/statistics/questions.ts'
import { kr20, populationVariance } from '../../../src/quiz/statistics/reliability.ts'
import { scoresOf } from '../../../src/quiz/statistics/scores.ts'
import { noTotals } from '../../../src/quiz/statistics/totals.ts'
import {
  answerSet,
  covariance,
  has,
  inWalk,
  isWhole,
  partial,
  questions,
  scoreOf,
  totalsOf,
} from './attempts.ts'
import { items, spreads, students, variance } from './wuensch.ts'

describe('kr20()', () => {
  it('agrees with a published example', () => {
    const totals = totalsOf(students)
    for (const [i, item] of items.entries()) {
      const { answered, correct } = questionCount(totals, item)
      expect((correct / answered) * (1 - correct / answered)).toBeCloseTo(spreads[i] as number, 12)
    }
    expect(populationVariance(scoresOf(totals, items))).toBeCloseTo(variance, 12)
    expect(kr20(totals, items, 'walk', students.length)).toBeCloseTo(
      (10 / 9) * (1 - 2.18 / 5.84),
      12,
    )
    expect(kr20(totals, items, 'walk', students.length)).toBeCloseTo(0.696, 3)
  })

  it('is what the covariances of the questions come to', () => {
    fc.assert(
      fc.property(fc.array(inWalk, { minLength: 2, maxLength: 40 }), (all) => {
        const marks = questions.map((id) => all.map((one) => Number(has(one, id))))
        const scores = all.map(scoreOf)
        let between = 0
        for (const [i, a] of marks.entries()) {
          for (const [j, b] of marks.entries()) if (i !== j) between += covariance(a, b)
        }
        const k = questions.length
        const spread = covariance(scores, scores)
        const found = kr20(totalsOf(all), questions, 'walk', 1)
        if (spread < 1e-9) expect(found).toBeUndefined()
        else expect(found).toBeCloseTo(((k / (k - 1)) * between) / spread, 9)
      }),
    )
  })

  it('does not change with answers given alone, with what is discarded, or at other questions', () => {
    fc.assert(
      fc.property(fc.array(inWalk, { minLength: minimum }), fc.array(partial), (all, others) => {
        const apart = others.filter((one) => !isWhole(one) || one.answers.length < questions.length)
        const mixed = totalsOf([...all, ...apart])
        expect(kr20(mixed, questions, 'walk')).toBe(kr20(totalsOf(all), questions, 'walk'))
      }),
    )
  })

  it('says nothing of too few, of one question, or of scores that are all the same', () => {
    const one = (right: 0 | 1) => answerSet([['a', 'x', right]])
    const two = (right: 0 | 1) =>
      answerSet([
        ['a', 'x', right],
        ['b', 'x', right],
      ])
    const half = minimum / 2
    const mixed = [...Array(half).fill(two(0)), ...Array(half).fill(two(1))]
    expect(kr20(totalsOf(mixed), ['a', 'b'], 'walk')).toBeCloseTo(1, 12)
    expect(kr20(totalsOf(mixed.slice(1)), ['a', 'b'], 'walk')).toBeUndefined()
    expect(
      kr20(totalsOf([...Array(half).fill(one(0)), ...Array(half).fill(one(1))]), ['a'], 'walk'),
    ).toBeUndefined()
    expect(kr20(totalsOf(Array(minimum).fill(two(1))), ['a', 'b'], 'walk')).toBeUndefined()
    expect(kr20(noTotals, [], 'walk')).toBeUndefined()
  })
})
