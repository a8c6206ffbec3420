import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, merge } from '../../../src/quiz/statistics/merge.ts'
import { type AnswerSet, noTotals, type Totals } from '../../../src/quiz/statistics/totals.ts'
import { TotalsBuilder } from '../../../src/quiz/statistics/totals-builder.ts'
import { answerSet, answerSets, partial, totalsOf } from './attempts.ts'

describe('a builder', () => {
  it('comes to the same text in whatever order attempts are counted', () => {
    fc.assert(
      fc.property(
        answerSets.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(JSON.stringify(totalsOf(shuffled))).toBe(JSON.stringify(totalsOf(all)))
        },
      ),
    )
  })

  it('survives being stored', () => {
    fc.assert(
      fc.property(answerSets, (all) => {
        const totals = totalsOf(all)
        expect(new TotalsBuilder().plus(JSON.parse(JSON.stringify(totals))).totals()).toEqual(
          totals,
        )
      }),
    )
  })

  it('counts a question by its name, whatever place it was asked in', () => {
    const straight = answerSet([
      ['b', 'x', 1],
      ['a', 'y', 0],
    ])
    const turned = answerSet([
      ['a', 'y', 0],
      ['b', 'x', 1],
    ])
    expect(totalsOf([straight, turned]).cohorts).toEqual([
      {
        kind: 'attempt',
        origin: 'web',
        mode: 'walk',
        questions: ['a', 'b'],
        scores: [0, 2, 0],
        sums: [
          { rightScores: 0, choices: [['y', 2, 0]] },
          { rightScores: 2, choices: [['x', 2, 2]] },
        ],
      },
    ])
  })

  it('keeps a choice that was wrong and became right as both', () => {
    const before = answerSet([['a', 'x', 0]])
    const after = answerSet([['a', 'x', 1]])
    expect(totalsOf([before, after, after]).cohorts[0]?.sums).toEqual([
      { rightScores: 2, choices: [['x', 3, 2]] },
    ])
  })

  it('keeps whole attempts, single answers, origins and modes apart, and of the discarded their number', () => {
    const answers: AnswerSet['answers'] = [['a', 'x', 1]]
    const all = [
      answerSet(answers),
      answerSet(answers, { mode: 'test' }),
      answerSet(answers, { origin: 'embed' }),
      answerSet(answers, { kind: 'answer', origin: 'newsletter' }),
      answerSet(answers, { discarded: true }),
      answerSet(answers, { kind: 'answer', origin: 'newsletter', discarded: true }),
      answerSet(answers, { discarded: true }),
    ]
    const { cohorts, discarded } = totalsOf(all)
    expect(cohorts.map(({ kind, origin, mode, scores }) => [kind, origin, mode, scores])).toEqual([
      ['answer', 'newsletter', 'walk', [0, 1]],
      ['attempt', 'embed', 'walk', [0, 1]],
      ['attempt', 'web', 'test', [0, 1]],
      ['attempt', 'web', 'walk', [0, 1]],
    ])
    expect(discarded).toEqual([
      ['answer', 'newsletter', 1],
      ['attempt', 'web', 2],
    ])
  })

  it.each([
    ['no question', []],
    [
      'a question twice',
      [
        ['a', 'x', 1],
        ['a', 'y', 0],
      ],
    ],
    ['a question without a name', [['', 'x', 1]]],
    ['a name that would pass for two', [['a\nb', 'x', 1]]],
  ] as [string, AnswerSet['answers']][])('does not count an attempt with %s', (_, answers) => {
    const two = answerSet([
      ['a', 'x', 1],
      ['b', 'x', 1],
    ])
    const builder = new TotalsBuilder().plus(totalsOf([two]))
    builder.add(two)
    expect(builder.add(answerSet(answers))).toBe(false)
    expect(builder.totals()).toEqual(totalsOf([two, two]))
  })
})

describe('merge()', () => {
  it('gives the totals of all attempts, wherever they are divided', () => {
    fc.assert(
      fc.property(answerSets, answerSets, (a, b) => {
        expect(merge(totalsOf(a), totalsOf(b))).toEqual(totalsOf([...a, ...b]))
      }),
    )
  })

  it('is associative and commutative, with nothing as zero', () => {
    fc.assert(
      fc.property(answerSets, answerSets, answerSets, (...three) => {
        const [a, b, c] = three.map(totalsOf) as [Totals, Totals, Totals]
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(a, noTotals)).toEqual(a)
      }),
    )
  })

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(answerSets, partial, (all, one) => {
        const totals = totalsOf(all)
        const before = JSON.stringify(totals)
        merge(totals, totals)
        expect(add(totals, one)).toEqual(totalsOf([...all, one]))
        expect(JSON.stringify(totals)).toBe(before)
      }),
    )
  })
})

describe('taking away', () => {
  it('undoes adding, and leaves no trace', () => {
    fc.assert(
      fc.property(answerSets, answerSets, (a, b) => {
        const builder = new TotalsBuilder().plus(totalsOf([...a, ...b])).plus(totalsOf(b), -1)
        expect(builder.totals()).toEqual(totalsOf(a))
      }),
    )
  })

  it('refuses to give what was never counted', () => {
    const one = totalsOf([answerSet([['a', 'x', 1]])])
    const other = totalsOf([answerSet([['a', 'y', 0]])])
    expect(() => new TotalsBuilder().plus(one).plus(other, -1).totals()).toThrow(RangeError)
    expect(() => new TotalsBuilder().plus(one, -1).totals()).toThrow(RangeError)
    const machine = totalsOf([answerSet([['a', 'x', 1]], { discarded: true })])
    expect(() => new TotalsBuilder().plus(machine, -1).totals()).toThrow(RangeError)
  })
})
