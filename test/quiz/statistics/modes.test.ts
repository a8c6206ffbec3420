import fc from 'fast-check'
import { expect, it } from 'vitest'
import { modes } from '../../../src/quiz/quiz.ts'
import { discrimination } from '../../../src/quiz/statistics/discrimination.ts'
import { discriminationLevel } from '../../../src/quiz/statistics/level.ts'
import { kr20 } from '../../../src/quiz/statistics/reliability.ts'
import { commonestMode } from '../../../src/quiz/statistics/scores.ts'
import type { AnswerSet } from '../../../src/quiz/statistics/totals.ts'
import { Random } from '../../support/simulated-kv/random.ts'
import { answerSet, questions, totalsOf } from './attempts.ts'

/** Attempts whose every answer is a throw of dice, which one mode makes kinder than the other. */
function thrown(seed: number, kindness: Record<AnswerSet['mode'], number>): AnswerSet[] {
  const random = new Random(seed)
  return Array.from({ length: 3000 }, (_, i) => {
    const mode = modes[i % 3 === 0 ? 1 : 0]
    const right = () => (random.chance(kindness[mode ?? 'walk']) ? 1 : 0)
    return answerSet(
      questions.map((id) => [id, 'one', right()]),
      { mode: mode ?? 'walk' },
    )
  })
}

it('answers at random find no reliability and no telling question, however much easier one mode is', () => {
  const share = fc.double({ min: 0.1, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.integer(), share, share, (seed, walk, test) => {
      const totals = totalsOf(thrown(seed, { walk, test }))
      for (const mode of modes) {
        expect(Math.abs(kr20(totals, questions, mode) ?? 0)).toBeLessThan(0.25)
        for (const id of questions) {
          const found = discrimination(totals, questions, id, mode)
          expect(['poor', 'against']).toContain(discriminationLevel(found))
        }
      }
    }),
    { numRuns: 40, examples: [[1, 0.95, 0.45]] },
  )
})

it('the commonest mode is the one that most attempts were made in', () => {
  const all = thrown(1, { walk: 0.5, test: 0.5 })
  expect(commonestMode(totalsOf(all), questions)).toBe('walk')
  const tests = all.filter(({ mode }, i) => mode === 'test' || i < 5)
  expect(commonestMode(totalsOf(tests), questions)).toBe('test')
})
