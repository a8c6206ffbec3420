import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markResponse, readResponse, verdictOf } from '../../../src/kinds/kinds.ts'
import { storeParts, untouched } from '../../../src/kinds/stored.ts'
import { currentAnswers } from '../../../src/quiz/statistics/current.ts'
import { merge } from '../../../src/quiz/statistics/merge.ts'
import { questionCount, retiredAnswers } from '../../../src/quiz/statistics/questions.ts'
import type { AnswerSet } from '../../../src/quiz/statistics/totals.ts'
import { TotalsBuilder } from '../../../src/quiz/statistics/totals-builder.ts'
import { answered } from '../../kinds/questions.ts'

const marked = answered.map(({ question, fields }) => {
  const response = readResponse(question, fields)
  const parts = markResponse(question, typeof response === 'string' ? response : 'X') ?? []
  const right = verdictOf(question, parts) === 'right'
  const [given, ...marks] = storeParts(parts)
  const answerSet: AnswerSet = {
    kind: 'attempt',
    origin: 'web',
    mode: 'test',
    answers: [[question.id, given, right ? 1 : 0, ...marks]],
  }
  return { question, parts, right, answerSet }
})

const totalsOf = (answerSet: AnswerSet, times: number) => {
  const builder = new TotalsBuilder()
  for (let i = 0; i < times; i++) builder.add(answerSet)
  return builder.totals()
}

describe('an answer of any kind', () => {
  it('is counted once, and each of its parts beside it', () => {
    fc.assert(
      fc.property(
        marked,
        fc.integer({ min: 1, max: 4 }),
        ({ question, parts, right, answerSet }, n) => {
          const { answered, correct, answers } = questionCount(totalsOf(answerSet, n), question.id)
          expect([answered, correct]).toEqual([n, right ? n : 0])
          for (const { part, value } of parts.filter(({ value }) => value !== untouched)) {
            const key = part === '' ? value : `${part}*${value}`
            expect([key, answers.get(key)]).toEqual([key, n])
          }
        },
      ),
    )
  })

  it('is all that the quiz has now, and nothing that it has no more', () => {
    fc.assert(
      fc.property(marked, ({ question, answerSet }) => {
        const totals = totalsOf(answerSet, 1)
        expect(currentAnswers(totals, [question])).toEqual(totals)
        expect(retiredAnswers(totals, [question])).toEqual([])
        expect(retiredAnswers(totals, []).map(({ given }) => given)).toEqual([1])
      }),
    )
  })

  it('adds up, whatever the order', () => {
    fc.assert(
      fc.property(marked, marked, ({ answerSet: one }, { answerSet: two }) => {
        const apart = merge(totalsOf(one, 1), totalsOf(two, 2))
        expect(merge(totalsOf(two, 2), totalsOf(one, 1))).toEqual(apart)
      }),
    )
  })
})
