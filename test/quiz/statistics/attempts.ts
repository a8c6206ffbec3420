import fc from 'fast-check'
import { eventKinds, modes, origins } from '../../../src/quiz/quiz.ts'
import type { AnswerSet, Totals } from '../../../src/quiz/statistics/totals.ts'
import { TotalsBuilder } from '../../../src/quiz/statistics/totals-builder.ts'

export const questions = ['flood', 'bridge', 'fish', 'dam', 'delta']
const choices = ['one', 'two', 'three']

/** A whole attempt on the site, or otherwise as said. */
export function answerSet(answers: AnswerSet['answers'], more: Partial<AnswerSet> = {}): AnswerSet {
  return { kind: 'attempt', origin: 'web', mode: 'walk', answers, ...more }
}

const answerTo = (question: string) =>
  fc
    .tuple(fc.constantFrom(...choices), fc.constantFrom<0 | 1>(0, 1))
    .map(([choice, right]): AnswerSet['answers'][number] => [question, choice, right])

const mode = fc.constantFrom(...modes)
const origin = fc.constantFrom(...origins)

/** An attempt at all the questions. */
export const whole: fc.Arbitrary<AnswerSet> = fc.record({
  kind: fc.constant('attempt' as const),
  origin,
  mode,
  answers: fc.tuple(...questions.map(answerTo)),
})

/** The same, all in one mode. */
export const inWalk = whole.map((one): AnswerSet => ({ ...one, mode: 'walk' }))

/**
 * What names some of the questions, in any order, as a quiz that changed, a question asked alone and
 * a machine that fills in forms leave it.
 */
export const partial: fc.Arbitrary<AnswerSet> = fc.record(
  {
    kind: fc.constantFrom(...eventKinds),
    origin,
    mode,
    discarded: fc.constant(true as const),
    answers: fc
      .shuffledSubarray([...questions, 'constructor', '__proto__'], { minLength: 1 })
      .chain((some) => fc.tuple(...some.map(answerTo))),
  },
  { requiredKeys: ['kind', 'origin', 'mode', 'answers'] },
)

export const answerSets = fc.array(fc.oneof(whole, partial), { maxLength: 60 })

export function totalsOf(attempts: AnswerSet[]): Totals {
  const builder = new TotalsBuilder()
  for (const attempt of attempts) builder.add(attempt)
  return builder.totals()
}

export const isWhole = ({ kind, discarded }: AnswerSet) => kind === 'attempt' && !discarded
export const scoreOf = ({ answers }: AnswerSet) => answers.filter(([, , right]) => right).length
export const has = ({ answers }: AnswerSet, question: string) =>
  answers.some(([id, , right]) => id === question && right)

export const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
export function covariance(a: number[], b: number[]) {
  const [ma, mb] = [mean(a), mean(b)]
  return mean(a.map((x, i) => (x - ma) * ((b[i] as number) - mb)))
}
