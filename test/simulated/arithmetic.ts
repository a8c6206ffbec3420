import { joint } from '../../src/kinds/kind.ts'
import { questionCount, questionsIn } from '../../src/quiz/statistics/questions.ts'
import {
  answerSetsIn,
  attemptCount,
  attemptsIn,
  scoresOf,
} from '../../src/quiz/statistics/scores.ts'
import { singleAnswerCounts } from '../../src/quiz/statistics/single-answer-counts.ts'
import type { Totals } from '../../src/quiz/statistics/totals.ts'
import type { EventPayload } from '../../src/scores/event.ts'
import type { Stored } from './truth.ts'

/** What is counted of an answer: what was given, or each of its parts with what was given there. */
function counted([, given, , marks]: EventPayload['answers'][number]): string[] {
  const texts = given.split(joint)
  if (marks === undefined) return [given]
  return [...marks].map((_, i) => texts.slice(2 * i, 2 * i + 2).join(joint))
}

/** I4: whether totals are what a plain count of the events comes to, and agree with themselves. */
export function miscounts(quiz: string, totals: Totals, events: Stored[]): string[] {
  const answerSets = events.filter((event) => event.quiz === quiz).map(({ payload }) => payload)
  const whole = answerSets.filter(({ kind, discarded }) => kind === 'attempt' && !discarded)
  const alone = answerSets.filter(({ kind, discarded }) => kind === 'answer' && !discarded)
  const found: [what: string, is: number, shouldBe: number][] = [
    ['events', answerSetsIn(totals), answerSets.length],
    ['attempts', attemptsIn(totals), whole.length],
  ]
  for (const question of questionsIn(totals)) {
    const given = whole.flatMap(({ answers }) => answers.filter(([id]) => id === question))
    const { answered, correct, answers } = questionCount(totals, question)
    const plainly = Map.groupBy(given.flatMap(counted), (key) => key)
    const keys = [...new Set([...answers.keys(), ...plainly.keys()])]
    const differ = keys.filter((key) => answers.get(key) !== plainly.get(key)?.length)
    found.push([`answers to ${question}`, answered, given.length])
    found.push([`things counted wrongly of ${question}`, differ.length, 0])
    found.push([
      `right answers to ${question}`,
      correct,
      given.filter(([, , right]) => right).length,
    ])
  }
  const forms = new Set(whole.map(({ answers }) => answers.map(([id]) => id).join(' ')))
  for (const form of forms) {
    const of = whole.filter(({ answers }) => answers.map(([id]) => id).join(' ') === form)
    const scores = scoresOf(totals, form.split(' '))
    found.push([`attempts at ${form}`, attemptCount(scores), of.length])
    const sum = scores.reduce((sum, n, score) => sum + n * score, 0)
    found.push([`scores at ${form}`, sum, of.reduce((sum, { score }) => sum + score, 0)])
  }
  for (const { origin, questions } of singleAnswerCounts(totals)) {
    const given = [...questions.values()].reduce((sum, { answered }) => sum + answered, 0)
    found.push([
      `single answers, ${origin}`,
      given,
      alone.filter((one) => one.origin === origin).length,
    ])
  }
  return found.flatMap(([what, is, shouldBe]) =>
    is === shouldBe ? [] : [`I4: ${is} ${what} of ${quiz}, not ${shouldBe}`],
  )
}
