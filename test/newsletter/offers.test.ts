import { describe, expect, it } from 'vitest'
import { formatShare } from '../../src/languages/format.ts'
import { offersOf } from '../../src/newsletter/offers.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { add } from '../../src/quiz/statistics/merge.ts'
import { type AnswerSet, noTotals } from '../../src/quiz/statistics/totals.ts'
import { rivers } from '../support/quiz.ts'

/** Five questions, the first of a kind that no message can answer. */
function five(): Quiz {
  const quiz = rivers('en')
  const [first, second, third] = quiz.points
  if (!first || !second || !third) throw new Error('The test quiz is too short')
  const named = (point: typeof first, id: string) => ({
    ...point,
    question: { ...point.question, id },
  })
  const items = ['a', 'b', 'c'].map((id, i) => ({ id, text: id, feedback: id, place: i + 1 }))
  const order = { id: 'in-order', type: 'order' as const, prompt: 'Order?', items }
  const points = [{ ...first, question: order }, first, second, third, named(first, 'last-one')]
  return { ...quiz, points }
}

/** Whole attempts at one question, of every hundred so many wrong. */
const missing = (question: string, wrong: string, right: string, ofHundred: number) =>
  Array.from(
    { length: 100 },
    (_, i): AnswerSet => ({
      kind: 'attempt',
      origin: 'web',
      mode: 'test',
      answers: [i < ofHundred ? [question, wrong, 0] : [question, right, 1]],
    }),
  )

describe('offersOf()', () => {
  const ids = (offers: { point: { question: { id: string } } }[]) =>
    offers.map(({ point }) => point.question.id)

  it('begins with those that one press answers, in their order, and leaves none out', () => {
    const [first, others] = offersOf(five())
    expect(ids(first)).toEqual(['flood-why', 'bridge-why', 'fish-why'])
    expect(ids(others)).toEqual(['in-order', 'last-one'])
    expect([...first, ...others].map(({ missed }) => missed)).toEqual(Array(5).fill(undefined))
    expect([...first, ...others].map(({ place }) => place)).toEqual([2, 3, 4, 1, 5])
  })

  it('puts those first that readers missed most, and says by how many of a hundred', () => {
    const totals = [
      ...missing('fish-why', 'salt', 'x', 0),
      ...missing('bridge-why', 'war', 'trade', 60),
      ...missing('last-one', 'rain', 'snow', 70),
      ...missing('in-order', 'a*c*b', 'a*b*c', 90),
    ].reduce(add, noTotals)
    const [first] = offersOf(five(), totals)
    expect(first.map(({ point, missed }) => [point.question.id, missed])).toEqual([
      ['last-one', 70],
      ['bridge-why', 60],
      ['flood-why', undefined],
    ])
  })

  it('adds up to a hundred with the share that the statistics say was right', () => {
    for (let right = 0; right <= 23; right++) {
      const totals = Array.from(
        { length: 23 },
        (_, i): AnswerSet => ({
          ...{ kind: 'attempt', origin: 'web', mode: 'test' },
          answers: [i < right ? ['fish-why', 'salt', 1] : ['fish-why', 'nets', 0]],
        }),
      ).reduce(add, noTotals)
      const offer = offersOf(five(), totals)
        .flat()
        .find(({ missed }) => missed !== undefined)
      const said = Number.parseInt(formatShare('en', right / 23), 10)
      expect((offer?.missed ?? 0) + said).toBe(100)
    }
  })
})
