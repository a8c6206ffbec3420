import { expect, it, test } from 'vitest'
import { adviceOn } from '../../../authoring/advice.ts'
import { asking } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { edition, quizFolder } from '../../support/quiz-folder.ts'

const told = (question: string) =>
  adviceOn(quizFolder({ en: asking(question).en }), '2026-11-26').map(({ message }) => message)

const targets = ['mayor', 'paper', 'court']
const texts = ['wood', 'iron', 'wool', 'salt', 'corn']

/** A question of three targets whose items have these, by their numbers. */
const matching = (...places: number[]) => `
      type: match
      prompt: Who says so?
      targets:
${targets.map((id) => `        - { id: ${id}, text: the ${id} }`).join('\n')}
      items:
${places.map((place, i) => `        - { id: ${texts[i]}, text: ${texts[i]}, target: ${targets[place - 1]}, feedback: It says so of ${texts[i]}. }`).join('\n')}
`

it.each([[[1, 2, 3, 3]], [[1, 1, 2, 3]], [[1, 2, 3, 1, 2]], [[2, 3, 1, 2]]])(
  'items whose targets are %j are told to stand in a row',
  (places) => {
    expect(told(matching(...places))).toEqual([expect.stringContaining('another order')])
  },
)

it.each([[[1, 3, 2, 2, 1]], [[2, 1, 3]], [[3, 3, 3]], [[1, 2]]])(
  'items whose targets are %j are not',
  (places) => {
    expect(told(matching(...places))).toEqual([])
  },
)

const ticked = (...correct: boolean[]) => `
      type: multiple
      prompt: What does the article name?
      choices:
${correct.map((isRight, i) => `        - { id: ${texts[i]}, text: ${texts[i]}, ${isRight ? 'correct: true, ' : ''}feedback: Since ${texts[i]} ${isRight ? 'is' : 'is not'} named. }`).join('\n')}
`

test('right choices that are the first ones are told', () => {
  expect(told(ticked(true, true, false, false))).toEqual([
    expect.stringContaining('the first ones'),
  ])
  expect(told(ticked(true, false, true, false))).toEqual([])
  expect(told(ticked(true, false, false, false))).toEqual([])
})

test('an id that says whether a choice is right is told where nobody has had it yet', () => {
  const good = quizFiles()
  const telling = changed(good, 'both', 'id: trade', 'id: trade-wrong')
  const found = { ...place(telling, 'en', 'id: trade-wrong'), message: expect.any(String) }
  const advice = (...editions: ReturnType<typeof edition>[]) =>
    adviceOn(quizFolder({ en: telling.en }, editions), '2026-11-26')
  expect(advice()).toEqual([found])
  expect(advice(edition({ en: telling.en }))).toEqual([])
})
