import fc from 'fast-check'
import { kinds, modes, origins } from '../../../src/quiz/quiz.ts'
import { Tally } from '../../../src/quiz/statistics/tally.ts'
import type { Sheet, Totals } from '../../../src/quiz/statistics/totals.ts'

export const questions = ['flood', 'bridge', 'fish', 'dam', 'delta']
const choices = ['one', 'two', 'three']

/** A whole attempt on the site, or otherwise as said. */
export function sheet(answers: Sheet['answers'], more: Partial<Sheet> = {}): Sheet {
  return { kind: 'attempt', origin: 'web', mode: 'walk', answers, ...more }
}

const answerTo = (question: string) =>
  fc
    .tuple(fc.constantFrom(...choices), fc.constantFrom<0 | 1>(0, 1))
    .map(([choice, right]): Sheet['answers'][number] => [question, choice, right])

const mode = fc.constantFrom(...modes)
const origin = fc.constantFrom(...origins)

/** An attempt at all the questions. */
export const whole: fc.Arbitrary<Sheet> = fc.record({
  kind: fc.constant('attempt' as const),
  origin,
  mode,
  answers: fc.tuple(...questions.map(answerTo)),
})

/**
 * What names some of the questions, in any order, as a quiz that changed, a question asked alone and
 * a machine that fills in forms leave it.
 */
export const partial: fc.Arbitrary<Sheet> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    origin,
    mode,
    discarded: fc.constant(true as const),
    answers: fc
      .shuffledSubarray([...questions, 'constructor', '__proto__'], { minLength: 1 })
      .chain((some) => fc.tuple(...some.map(answerTo))),
  },
  { requiredKeys: ['kind', 'origin', 'mode', 'answers'] },
)

export const sheets = fc.array(fc.oneof(whole, partial), { maxLength: 60 })

export function totalsOf(attempts: Sheet[]): Totals {
  const tally = new Tally()
  for (const attempt of attempts) tally.add(attempt)
  return tally.totals()
}

export const isWhole = ({ kind, discarded }: Sheet) => kind === 'attempt' && !discarded
export const scoreOf = ({ answers }: Sheet) => answers.filter(([, , right]) => right).length
export const has = ({ answers }: Sheet, question: string) =>
  answers.some(([id, , right]) => id === question && right)

export const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
export function covariance(a: number[], b: number[]) {
  const [ma, mb] = [mean(a), mean(b)]
  return mean(a.map((x, i) => (x - ma) * ((b[i] as number) - mb)))
}
