import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { origins } from '../../../src/quiz/quiz.ts'
import { merge } from '../../../src/quiz/statistics/merge.ts'
import { singleAnswerCounts } from '../../../src/quiz/statistics/single-answer-counts.ts'
import type { AnswerSet } from '../../../src/quiz/statistics/totals.ts'
import { answerSet, answerSets, totalsOf } from './attempts.ts'

const alone = ({ kind }: AnswerSet) => kind === 'answer'

describe('singleAnswerCounts()', () => {
  it('counts by origin and question what was answered alone, and of the rest its number', () => {
    fc.assert(
      fc.property(answerSets, (all) => {
        const found = singleAnswerCounts(totalsOf(all))
        expect(found.map(({ origin }) => origin)).toEqual([...origins])
        for (const { origin, questions, discarded } of found) {
          const here = all.filter((one) => alone(one) && one.origin === origin)
          expect(discarded).toBe(here.filter((one) => one.discarded).length)
          const given = here.filter((one) => !one.discarded).flatMap(({ answers }) => answers)
          expect([...questions.keys()]).toEqual([...new Set(given.map(([id]) => id))].sort())
          for (const [question, { answered, correct, answers }] of questions) {
            const to = given.filter(([id]) => id === question)
            expect(answered).toBe(to.length)
            expect(correct).toBe(to.filter(([, , right]) => right).length)
            for (const choice of ['one', 'two', 'three']) {
              expect(answers.get(choice) ?? 0).toBe(to.filter(([, id]) => id === choice).length)
            }
          }
        }
      }),
    )
  })

  it('does not change with whole attempts, discarded ones among them', () => {
    fc.assert(
      fc.property(answerSets, answerSets, (some, others) => {
        const attempts = totalsOf(others.filter((one) => !alone(one)))
        expect(singleAnswerCounts(merge(totalsOf(some), attempts))).toEqual(
          singleAnswerCounts(totalsOf(some)),
        )
      }),
    )
  })

  it('keeps the same answer from a letter and from a frame apart', () => {
    const letter = answerSet([['a', 'x', 1]], { kind: 'answer', origin: 'newsletter' })
    const frame = answerSet([['a', 'x', 1]], { kind: 'answer', origin: 'embed' })
    const machine: AnswerSet = { ...letter, discarded: true }
    const count = (n: number) => ({ answered: n, correct: n, answers: new Map([['x', n]]) })
    expect(singleAnswerCounts(totalsOf([letter, frame, letter, machine]))).toEqual([
      { origin: 'web', questions: new Map(), discarded: 0 },
      { origin: 'embed', questions: new Map([['a', count(1)]]), discarded: 0 },
      { origin: 'newsletter', questions: new Map([['a', count(2)]]), discarded: 1 },
    ])
  })
})
