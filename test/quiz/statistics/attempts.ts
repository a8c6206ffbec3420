import fc from 'fast-check'
import { Tally } from '../../../src/quiz/statistics/tally.ts'
import type { Sheet, Totals } from '../../../src/quiz/statistics/totals.ts'

export const questions = ['flood', 'bridge', 'fish', 'dam', 'delta']
const choices = ['one', 'two', 'three']

const answerTo = (question: string) =>
  fc
    .tuple(fc.constantFrom(...choices), fc.constantFrom<0 | 1>(0, 1))
    .map(([choice, right]): Sheet['answers'][number] => [question, choice, right])

const mode = fc.constantFrom<Sheet['mode']>('walk', 'test')

/** An attempt at all the questions. */
export const whole: fc.Arbitrary<Sheet> = fc.record({
  mode,
  answers: fc.tuple(...questions.map(answerTo)),
})

/** An attempt at some of the questions, in any order, as a quiz that changed and a newsletter leave. */
export const partial: fc.Arbitrary<Sheet> = fc.record({
  mode,
  answers: fc
    .shuffledSubarray([...questions, 'constructor', '__proto__'], { minLength: 1 })
    .chain((some) => fc.tuple(...some.map(answerTo))),
})

export const sheets = fc.array(fc.oneof(whole, partial), { maxLength: 60 })

export function totalsOf(attempts: Sheet[]): Totals {
  const tally = new Tally()
  for (const attempt of attempts) tally.add(attempt)
  return tally.totals()
}

export const scoreOf = ({ answers }: Sheet) => answers.filter(([, , right]) => right).length
export const has = ({ answers }: Sheet, question: string) =>
  answers.some(([id, , right]) => id === question && right)

export const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
export function covariance(a: number[], b: number[]) {
  const [ma, mb] = [mean(a), mean(b)]
  return mean(a.map((x, i) => (x - ma) * ((b[i] as number) - mb)))
}
