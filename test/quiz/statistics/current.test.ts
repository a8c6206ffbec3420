import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChoiceQuestion } from '../../../src/kinds/choice/kind.ts'
import { currentAnswers } from '../../../src/quiz/statistics/current.ts'
import { questionCount, retiredAnswers } from '../../../src/quiz/statistics/questions.ts'
import { attemptsIn } from '../../../src/quiz/statistics/scores.ts'
import { answerSets, questions, totalsOf } from './attempts.ts'

const asked = (ids: string[], choices: string[]) =>
  ids.map(
    (id): ChoiceQuestion => ({
      id,
      type: 'choice',
      prompt: '',
      choices: choices.map((choice) => ({ id: choice, text: '', correct: false, feedback: '' })),
    }),
  )
const current = fc.record({
  ids: fc.subarray(questions),
  choices: fc.subarray(['one', 'two', 'three']),
})

const givenIn = (totals: ReturnType<typeof totalsOf>) =>
  totals.cohorts.flatMap(({ sums }) => sums.flatMap(({ choices }) => choices.map(([, n]) => n)))
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

describe('the answers to a quiz as it is now', () => {
  it('and the retired ones are together all that were given', () => {
    fc.assert(
      fc.property(answerSets, current, (given, { ids, choices }) => {
        const totals = totalsOf(given)
        const now = asked(ids, choices)
        const retired = retiredAnswers(totals, now).map(({ given }) => given)
        expect(sum(givenIn(currentAnswers(totals, now))) + sum(retired)).toBe(sum(givenIn(totals)))
      }),
    )
  })

  it('are of its questions and choices alone, and of no fewer attempts', () => {
    fc.assert(
      fc.property(answerSets, current, (given, { ids, choices }) => {
        const totals = totalsOf(given)
        const now = currentAnswers(totals, asked(ids, choices))
        expect(attemptsIn(now)).toBe(attemptsIn(totals))
        for (const id of questions) {
          const answered = [...questionCount(now, id).answers.keys()]
          expect(ids.includes(id) ? choices : []).toEqual(expect.arrayContaining(answered))
        }
      }),
    )
  })
})
