import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedKeys } from '../../src/kinds/kinds.ts'
import { parseProgress } from '../../src/quiz/progress-fields.ts'
import { origins } from '../../src/quiz/quiz.ts'
import { currentAnswers } from '../../src/quiz/statistics/current.ts'
import { minimum } from '../../src/quiz/statistics/minimum.ts'
import { questionCount } from '../../src/quiz/statistics/questions.ts'
import { singleAnswerCounts } from '../../src/quiz/statistics/single-answer-counts.ts'
import { othersAt } from '../../src/reader/others.ts'
import { answerSet, answerSets, totalsOf } from '../quiz/statistics/attempts.ts'
import { rivers } from '../support/quiz.ts'

// Of its three choices in the totals the quiz has two, and of their five questions one.
const quiz = rivers()
const [point] = quiz.points
if (point?.question.type !== 'choice') throw new Error('The quiz does not begin with a choice')
const { question } = point
question.id = 'flood'
question.choices.forEach((choice, i) => {
  choice.id = ['one', 'two'][i] ?? `never-${i}`
})

const many = (n: number, of: ReturnType<typeof answerSet>) => Array.from({ length: n }, () => of)

it('what others answered is what all the statistics of the quiz say of the one question', () => {
  const sets = fc.record({
    some: answerSets,
    whole: fc.integer({ min: 0, max: 25 }),
    alone: fc.integer({ min: 0, max: 25 }),
    origin: fc.constantFrom(...origins),
  })
  fc.assert(
    fc.property(sets, fc.boolean(), ({ some, whole, alone, origin }, isAlone) => {
      const answers: [string, string, 0 | 1][] = [['flood', 'one', 1]]
      const totals = totalsOf([
        ...some,
        ...many(whole, answerSet([...answers, ['bridge', 'two', 0]])),
        ...many(alone, answerSet(answers, { kind: 'answer', origin })),
      ])
      const query = { from: origin, ...(isAlone && { start: 'flood' }) }
      const others = othersAt(totals, question, parseProgress(quiz, query).progress)

      const current = currentAnswers(totals, [question])
      const here = singleAnswerCounts(current).find((count) => count.origin === origin)
      const known = [
        ...(isAlone ? [here?.questions.get('flood')] : []),
        questionCount(current, 'flood'),
      ]
      const count = known.find((each) => each && each.answered >= minimum)
      expect(others?.answered).toBe(count?.answered)
      for (const key of countedKeys(question))
        if (others && key !== '') expect(others.times('', key)).toBe(count?.answers.get(key) ?? 0)
    }),
  )
})
