import { expect, it } from 'vitest'
import { resultPath } from '../../src/paths.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve } from '../support/app.ts'
import { everyKind } from '../support/every-kind.ts'
import { rivers } from '../support/quiz.ts'

/** Ten questions, so that every tenth of the way can be scored. */
function tenQuestions(): Quiz {
  const quiz = rivers('en')
  const [, point] = quiz.points
  if (!point) throw new Error('The quiz has a second point')
  const points = Array.from({ length: 10 }, (_, i) => ({
    ...point,
    id: `point-${i}`,
    question: { ...point.question, id: `question-${i}` },
  }))
  return { ...quiz, points }
}

const { get } = serve({ quizzes: [tenQuestions()] })

/** The result of so many right out of ten. */
function resultOf(score: number) {
  const answers = Array.from({ length: 10 }, (_, i) => (i < score ? 'trade' : 'war'))
  const path = resultPath('en', 'rivers', [
    ['attempt', newAttemptId(Date.now())],
    ['answers', answers.join('.')],
  ])
  return get(path)
}

/** Which of the four sentences stands by it. */
async function praiseFor(score: number) {
  const page = await parse(await resultOf(score))
  return siteWords.en.result.praise.indexOf(page.querySelector('.score p:last-child')?.textContent)
}

it('is praised by its share: all, seven tenths, four tenths, less', async () => {
  const praised = await Promise.all([10, 9, 7, 6, 4, 3, 0].map(praiseFor))
  expect(praised).toEqual([0, 1, 1, 2, 2, 3, 3])
})

it('says of practice what is true of the questions tried again alone', async () => {
  const path = resultPath('en', 'rivers', [
    ['practice', 'question-2.question-5'],
    ['answers', 'question-2_trade.question-5_trade'],
  ])
  const page = await parse(await get(path))
  const said = page.querySelector('.score p:last-child')?.textContent
  expect(siteWords.en.result.practised.indexOf(said)).toBe(0)
})

it.each([
  ['missed', 'carp*eel.moss', ['carp', 'pike']],
  ['right', 'pike*eel.fern', ['carp', 'pike', 'eel']],
])('opens to the reasons of the parts of a question that was %s', async (_, answers, of) => {
  const [one, several] = everyKind('en').points
  if (!one || !several) throw new Error('The quiz has two points')
  const points = [several, one]
  const site = serve({ quizzes: [{ ...everyKind('en'), points }] })
  const path = resultPath('en', 'rivers', [
    ['attempt', newAttemptId(Date.now())],
    ['answers', answers],
  ])
  const page = await parse(await site.get(path))
  const item = [...page.querySelectorAll('.missed > li')].find((each) =>
    each.querySelector('h3')?.textContent?.includes(several.question.prompt),
  )
  const told = [...(item?.querySelectorAll('details .why b') ?? [])].map((b) => b.textContent)
  expect(told).toEqual(of.map((each) => `The ${each}`))
})

it('offers another try before what was missed to whoever had nothing right, and after it to others', async () => {
  for (const [score, order] of [
    [0, ['retry', 'missed']],
    [1, ['missed', 'retry']],
  ] as const) {
    const page = await parse(await resultOf(score))
    const [first, second] = page.querySelectorAll('.retry, section .missed')
    expect([first?.className, second?.className]).toEqual(order)
  }
})
