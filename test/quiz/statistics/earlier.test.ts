import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { earlierAttempts } from '../../../src/quiz/statistics/earlier.ts'
import { noTotals } from '../../../src/quiz/statistics/totals.ts'
import { rivers } from '../../support/quiz.ts'
import { answerSet, answerSets, isWhole, totalsOf } from './attempts.ts'

const [flood, bridge, fish] = ['flood-why', 'bridge-why', 'fish-why'] as const
const present = [flood, bridge, fish]

/** The quiz as it is, published on a day, after it asked these: a day and ids each. */
const changedFrom = (
  editions: [date: string, ...ids: string[]][],
  editionDate: string | null = '2026-11-26',
): Quiz => ({
  ...rivers(),
  editionDate,
  editions: editions.map(([date, ...ids]) => ({
    date,
    questions: ids.map((id) => ({ id, items: [] })),
  })),
})

/** So many attempts at these, all of one score. */
const attempts = (n: number, ids: string[], right = 0) =>
  Array.from({ length: n }, () =>
    answerSet(ids.map((id, i) => [id, 'x', i < right ? 1 : 0] as const)),
  )

describe('the attempts from before a quiz changed', () => {
  it.each([
    ['a question was added', [flood, fish], { added: 1, removed: 0 }],
    ['a question was removed', [flood, 'old', bridge, fish], { added: 0, removed: 1 }],
    ['a question changed', [flood, 'old', fish], { added: 1, removed: 1 }],
    ['two were removed and one was added', ['a', 'b', bridge, fish], { added: 1, removed: 2 }],
    ['all changed', ['a', 'b', 'c'], { added: 3, removed: 3 }],
  ])('are told with the day and with what changed: %s', (_, before, change) => {
    const quiz = changedFrom([['2026-03-01', ...before]])
    const totals = totalsOf([...attempts(24, before, 2), ...attempts(3, present)])
    const scores = before.map(() => 0)
    scores.splice(2, 0, 24)
    expect(earlierAttempts(totals, quiz)).toEqual([
      {
        attempts: 24,
        until: '2026-11-26',
        change,
        edition: { published: '2026-03-01', questions: before, scores },
      },
    ])
  })

  it('are none where only the order or the choices changed', () => {
    const quiz = changedFrom([
      ['2026-03-01', fish, flood, bridge],
      ['2026-04-01', ...present],
    ])
    expect(earlierAttempts(totalsOf(attempts(24, present)), quiz)).toEqual([])
    expect(earlierAttempts(noTotals, quiz)).toEqual([])
  })

  it('end with the edition that changed what was asked, and not with one that moved it', () => {
    const quiz = changedFrom([
      ['2026-03-01', flood, bridge],
      ['2026-04-01', bridge, flood],
      ['2026-05-01', fish, flood, bridge],
    ])
    expect(earlierAttempts(totalsOf(attempts(2, [flood, bridge])), quiz)).toMatchObject([
      { until: '2026-05-01', edition: { published: '2026-03-01' } },
    ])
  })

  it('are told edition by edition, the oldest first, and only where there are some', () => {
    const quiz = changedFrom([
      ['2026-03-01', flood],
      ['2026-04-01', flood, 'old'],
      ['2026-05-01', flood, bridge],
    ])
    const totals = totalsOf([...attempts(5, [flood, bridge]), ...attempts(7, [flood])])
    expect(earlierAttempts(totals, quiz)).toMatchObject([
      { attempts: 7, until: '2026-04-01', change: { added: 1, removed: 0 } },
      { attempts: 5, until: '2026-11-26', change: { added: 1, removed: 0 } },
    ])
  })

  it('count once, and by the last, where a quiz asked the same twice', () => {
    const quiz = changedFrom([
      ['2026-03-01', flood],
      ['2026-04-01', bridge],
      ['2026-05-01', flood],
    ])
    expect(earlierAttempts(totalsOf(attempts(7, [flood])), quiz)).toMatchObject([
      { attempts: 7, until: '2026-11-26', edition: { published: '2026-05-01' } },
    ])
    expect(earlierAttempts(totalsOf(attempts(7, present)), changedFrom([]))).toEqual([])
  })

  it('have no day where the change is not published', () => {
    const quiz = changedFrom([['2026-03-01', flood]], null)
    expect(earlierAttempts(totalsOf(attempts(7, [flood])), quiz)).toMatchObject([{ until: null }])
  })

  it('are from before the last change where no edition asked just these', () => {
    const totals = totalsOf([...attempts(3, ['other']), ...attempts(2, ['another'])])
    expect(earlierAttempts(totals, changedFrom([]))).toEqual([{ attempts: 5, until: '2026-11-26' }])
    const quiz = changedFrom([['2026-03-01', flood, bridge]])
    expect(earlierAttempts(totals, quiz)).toEqual([
      { attempts: 5, until: '2026-11-26', change: { added: 1, removed: 0 } },
    ])
  })

  it('are, with those at the questions as they are, all there are', () => {
    const quiz = changedFrom([
      ['2026-03-01', 'flood'],
      ['2026-04-01', 'flood', 'dam'],
    ])
    fc.assert(
      fc.property(answerSets, (all) => {
        const told = earlierAttempts(totalsOf(all), quiz).map((each) => each.attempts)
        expect(told.reduce((sum, n) => sum + n, 0)).toBe(all.filter(isWhole).length)
        expect(told).not.toContain(0)
      }),
    )
  })
})
