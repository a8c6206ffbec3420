import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChoiceQuestion } from '../../../src/kinds/choice/kind.ts'
import { minimum } from '../../../src/quiz/statistics/minimum.ts'
import {
  mostMissed,
  questionCount,
  questionsIn,
  retiredAnswers,
} from '../../../src/quiz/statistics/questions.ts'
import type { AnswerSet } from '../../../src/quiz/statistics/totals.ts'
import { answerSet, answerSets, isWhole, totalsOf } from './attempts.ts'

const asked = (id: string, ...choices: string[]): ChoiceQuestion => ({
  id,
  type: 'choice',
  prompt: '',
  choices: choices.map((choice) => ({ id: choice, text: '', correct: false, feedback: '' })),
})

describe('questionCount()', () => {
  it('counts every answer to a question in whole attempts, and none given alone or discarded', () => {
    fc.assert(
      fc.property(answerSets, (all) => {
        const totals = totalsOf(all)
        for (const question of questionsIn(totals)) {
          const given = all
            .filter(isWhole)
            .flatMap(({ answers }) => answers.filter(([id]) => id === question))
          const { answered, correct, answers } = questionCount(totals, question)
          expect(answered).toBe(given.length)
          expect(correct).toBe(given.filter(([, , right]) => right).length)
          for (const choice of ['one', 'two', 'three']) {
            expect(answers.get(choice) ?? 0).toBe(given.filter(([, id]) => id === choice).length)
          }
        }
      }),
    )
  })

  it('is nothing for a question that nobody was asked', () => {
    const totals = totalsOf([answerSet([['a', 'x', 1]])])
    expect(questionCount(totals, 'toString')).toEqual({
      answered: 0,
      correct: 0,
      answers: new Map(),
    })
  })
})

/** So many attempts at a quiz of one question, the first of them right. */
const answered = (question: string, times: number, right: number): AnswerSet[] =>
  Array.from({ length: times }, (_, i) => answerSet([[question, 'x', i < right ? 1 : 0]]))

describe('mostMissed()', () => {
  it('is the question with the smallest share of right answers', () => {
    const totals = totalsOf([
      ...answered('a', 40, 20),
      ...answered('b', 25, 12),
      ...answered('c', 30, 29),
    ])
    expect(mostMissed(totals, ['a', 'b', 'c'])).toEqual({
      question: 'b',
      answered: 25,
      correct: 12,
    })
  })

  it('is the first of equals', () => {
    const totals = totalsOf([...answered('a', 40, 20), ...answered('b', 20, 10)])
    expect(mostMissed(totals, ['b', 'a'])?.question).toBe('b')
  })

  it('leaves out what too few answered, what nobody missed and what is no longer asked', () => {
    const few = answered('a', minimum - 1, 0)
    const known = answered('b', minimum, minimum)
    const retired = answered('c', minimum, 0)
    expect(mostMissed(totalsOf([...few, ...known, ...retired]), ['a', 'b'])).toBeUndefined()
  })
})

describe('retiredAnswers()', () => {
  it('sets apart what the quiz no longer asks or offers', () => {
    const totals = totalsOf([
      answerSet([
        ['kept', 'x', 1],
        ['gone', 'x', 0],
      ]),
      answerSet(
        [
          ['kept', 'old', 1],
          ['gone', 'x', 1],
        ],
        { mode: 'test' },
      ),
      answerSet([['gone', 'x', 1]], { kind: 'answer', origin: 'newsletter' }),
    ])
    expect(retiredAnswers(totals, [asked('kept', 'x')])).toEqual([
      { question: 'gone', choice: 'x', given: 3, right: 2 },
      { question: 'kept', choice: 'old', given: 1, right: 1 },
    ])
  })

  it('is nothing for a quiz that never changed', () => {
    const totals = totalsOf([answerSet([['a', 'x', 1]])])
    expect(retiredAnswers(totals, [asked('a', 'x', 'y')])).toEqual([])
  })
})
