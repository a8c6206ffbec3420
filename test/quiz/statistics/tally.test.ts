import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, merge } from '../../../src/quiz/statistics/merge.ts'
import { Tally } from '../../../src/quiz/statistics/tally.ts'
import { noTotals, type Sheet, type Totals } from '../../../src/quiz/statistics/totals.ts'
import { partial, sheet, sheets, totalsOf } from './attempts.ts'

describe('a tally', () => {
  it('comes to the same text in whatever order attempts are counted', () => {
    fc.assert(
      fc.property(
        sheets.chain((all) =>
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
      fc.property(sheets, (all) => {
        const totals = totalsOf(all)
        expect(new Tally().plus(JSON.parse(JSON.stringify(totals))).totals()).toEqual(totals)
      }),
    )
  })

  it('counts a question by its name, whatever place it was asked in', () => {
    const straight = sheet([
      ['b', 'x', 1],
      ['a', 'y', 0],
    ])
    const turned = sheet([
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
    const before = sheet([['a', 'x', 0]])
    const after = sheet([['a', 'x', 1]])
    expect(totalsOf([before, after, after]).cohorts[0]?.sums).toEqual([
      { rightScores: 2, choices: [['x', 3, 2]] },
    ])
  })

  it('keeps whole attempts, single answers, origins and modes apart, and of the discarded their number', () => {
    const answers: Sheet['answers'] = [['a', 'x', 1]]
    const all = [
      sheet(answers),
      sheet(answers, { mode: 'test' }),
      sheet(answers, { origin: 'embed' }),
      sheet(answers, { kind: 'answer', origin: 'newsletter' }),
      sheet(answers, { discarded: true }),
      sheet(answers, { kind: 'answer', origin: 'newsletter', discarded: true }),
      sheet(answers, { discarded: true }),
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
  ] as [string, Sheet['answers']][])('does not count an attempt with %s', (_, answers) => {
    const two = sheet([
      ['a', 'x', 1],
      ['b', 'x', 1],
    ])
    const tally = new Tally().plus(totalsOf([two]))
    tally.add(two)
    expect(tally.add(sheet(answers))).toBe(false)
    expect(tally.totals()).toEqual(totalsOf([two, two]))
  })
})

describe('merge()', () => {
  it('gives the totals of all attempts, wherever they are divided', () => {
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        expect(merge(totalsOf(a), totalsOf(b))).toEqual(totalsOf([...a, ...b]))
      }),
    )
  })

  it('is associative and commutative, with nothing as zero', () => {
    fc.assert(
      fc.property(sheets, sheets, sheets, (...three) => {
        const [a, b, c] = three.map(totalsOf) as [Totals, Totals, Totals]
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(a, noTotals)).toEqual(a)
      }),
    )
  })

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(sheets, partial, (all, one) => {
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
      fc.property(sheets, sheets, (a, b) => {
        const tally = new Tally().plus(totalsOf([...a, ...b])).plus(totalsOf(b), -1)
        expect(tally.totals()).toEqual(totalsOf(a))
      }),
    )
  })

  it('refuses to give what was never counted', () => {
    const one = totalsOf([sheet([['a', 'x', 1]])])
    const other = totalsOf([sheet([['a', 'y', 0]])])
    expect(() => new Tally().plus(one).plus(other, -1).totals()).toThrow(RangeError)
    expect(() => new Tally().plus(one, -1).totals()).toThrow(RangeError)
    const machine = totalsOf([sheet([['a', 'x', 1]], { discarded: true })])
    expect(() => new Tally().plus(machine, -1).totals()).toThrow(RangeError)
  })
})
