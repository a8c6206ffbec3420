import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discrimination } from '../../../src/quiz/statistics/discrimination.ts'
import { minimum } from '../../../src/quiz/statistics/minimum.ts'
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
import { items, students } from './wuensch.ts'

const several = fc.array(inWalk, { minLength: 2, maxLength: 40 })

describe('discrimination()', () => {
  it('is the correlation of a question with the score on the others', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...questions), (all, question) => {
        const x = all.map((one) => Number(has(one, question)))
        const rest = all.map((one, i) => scoreOf(one) - (x[i] as number))
        const spread = covariance(x, x) * covariance(rest, rest)
        const found = discrimination(totalsOf(all), questions, question, 'walk', 1)
        if (spread < 1e-9) expect(found).toBeUndefined()
        else expect(found).toBeCloseTo(covariance(x, rest) / Math.sqrt(spread), 9)
      }),
    )
  })

  it('is what Henrysson makes of the correlation with the whole score', () => {
    const totals = totalsOf(students)
    const scores = students.map(scoreOf)
    for (const item of items) {
      const x = students.map((one) => Number(has(one, item)))
      const [si, st] = [Math.sqrt(covariance(x, x)), Math.sqrt(covariance(scores, scores))]
      const r = covariance(x, scores) / (si * st)
      const corrected = (r * st - si) / Math.sqrt(si * si + st * st - 2 * r * si * st)
      expect(discrimination(totals, items, item, 'walk', students.length)).toBeCloseTo(
        corrected,
        12,
      )
    }
  })

  it('does not change with answers given alone, with what is discarded, or at other questions', () => {
    fc.assert(
      fc.property(several, fc.array(partial), (all, others) => {
        const apart = others.filter((one) => !isWhole(one) || one.answers.length < questions.length)
        for (const question of questions) {
          expect(discrimination(totalsOf([...all, ...apart]), questions, question, 'walk', 1)).toBe(
            discrimination(totalsOf(all), questions, question, 'walk', 1),
          )
        }
      }),
    )
  })

  it('lies between −1 and 1', () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...questions), (all, question) => {
        const found = discrimination(totalsOf(all), questions, question, 'walk', 1) ?? 0
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  it('says nothing of too few, of a question that all had right, or of one not asked', () => {
    const attempt = (a: 0 | 1, b: 0 | 1) =>
      answerSet([
        ['a', 'x', a],
        ['b', 'x', b],
      ])
    const half = minimum / 2
    const agree = [...Array(half).fill(attempt(0, 0)), ...Array(half).fill(attempt(1, 1))]
    const known = [...Array(half).fill(attempt(1, 0)), ...Array(half).fill(attempt(1, 1))]
    expect(discrimination(totalsOf(agree), ['a', 'b'], 'a', 'walk')).toBeCloseTo(1, 12)
    expect(discrimination(totalsOf(agree.slice(1)), ['a', 'b'], 'a', 'walk')).toBeUndefined()
    expect(discrimination(totalsOf(known), ['a', 'b'], 'a', 'walk')).toBeUndefined()
    expect(discrimination(totalsOf(known), ['a', 'b'], 'b', 'walk')).toBeUndefined()
    expect(discrimination(totalsOf(agree), ['a', 'b'], 'c', 'walk')).toBeUndefined()
  })
})
