import { describe, expect, it, test } from 'vitest'
import { adviceOn } from '../../../authoring/advice.ts'
import { asking, written } from '../../support/asking.ts'
import { changed, place, type QuizFiles, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn, edition, quizFolder } from '../../support/quiz-folder.ts'

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
  const telling = changed(good, 'both', 'id: trade', 'id: trade-wrong')
  const found = { ...place(telling, 'en', 'id: trade-wrong'), message: expect.any(String) }
  const advice = (...editions: ReturnType<typeof edition>[]) =>
    adviceOn(quizFolder({ en: telling.en }, editions), '2026-11-26')
  expect(advice()).toEqual([found])
  expect(advice(edition({ en: telling.en }))).toEqual([])
})

const good = quizFiles()

/** What is said about a file, at the line of a text of it. */
const said = (files: QuizFiles, lang: 'ar' | 'en', at: string) =>
  adviceIn({ [lang]: files[lang] }).filter(({ line }) => line === place(files, lang, at).line)

describe('ids that tell the answer', () => {
  it.each(['id: right-one', 'id: the-answer', 'id: all-swapped', 'id: as-stated', 'id: decoy'])(
    '%s of a choice',
    (id) => {
      const files = changed(good, 'both', 'id: nets', id)
      expect(said(files, 'en', id)).toHaveLength(1)
    },
  )

  it.each([
    [
      'of an item that names its target',
      written.match.replace('id: wood', 'id: mayor-wood'),
      'id: mayor-wood',
    ],
    [
      'of items that count up',
      written.order
        .replace('id: wood', 'id: in-1991')
        .replace('id: iron', 'id: in-2004')
        .replace('id: wool', 'id: in-2023'),
      'id: in-1991',
    ],
    [
      'of items that are lettered',
      written.order
        .replace('id: wood', 'id: item-a')
        .replace('id: iron', 'id: item-b')
        .replace('id: wool', 'id: item-c'),
      'id: item-a',
    ],
    [
      'of items that say first, second, third',
      written.order
        .replace('id: wood', 'id: first')
        .replace('id: iron', 'id: second')
        .replace('id: wool', 'id: third'),
      'id: first',
    ],
  ])('%s', (_, question, at) => {
    expect(said(asking(question), 'en', at)).toHaveLength(1)
  })

  it.each([
    [
      'a choice that says it',
      changed(changed(good, 'both', 'id: nets', 'id: false'), 'en', 'text: nets', 'text: "False"'),
      'id: false',
    ],
    [
      'a choice lettered as it is written',
      changed(good, 'both', 'id: nets', 'id: choice-b'),
      'id: choice-b',
    ],
    [
      'items lettered out of order',
      asking(written.order.replace('id: wood', 'id: item-b').replace('id: iron', 'id: item-a')),
      'id: item-b',
    ],
  ])('but not of %s', (_, files, at) => {
    expect(said(files, 'en', at)).toEqual([])
  })
})
