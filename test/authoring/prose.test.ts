import { expect, test } from 'vitest'
import { proseOf } from '../../authoring/prose.ts'
import { quizSchema } from '../../authoring/schema.ts'
import { asking, written } from '../support/asking.ts'
import { changed, place } from '../support/quiz-files.ts'
import { findingsIn } from '../support/quiz-folder.ts'

const texts = (value: unknown) => proseOf(quizSchema, value).map(({ text }) => text)

test('texts of every kind of question and of graphics are prose, ids and the like are not', () => {
  const question = {
    id: 'why',
    type: 'number',
    prompt: 'How many?',
    unit: 'tons',
    right: { from: 1, to: 2 },
    feedback: { right: 'Yes.', close: 'Nearly.', far: 'One.' },
    note: 'Ours.',
  }
  const graphic = {
    type: 'timeline',
    title: 'When?',
    point: 'visit',
    at: 'step',
    moments: [
      { date: 'May', words: 'last month', text: 'A visit', shape: 'vague', paragraphs: [1] },
    ],
  }
  const value = {
    title: 'A',
    draft: true,
    points: [{ id: 'visit', question }],
    graphics: [graphic],
  }
  expect(texts(value)).toEqual([
    'A',
    'How many?',
    'tons',
    'Yes.',
    'Nearly.',
    'One.',
    'Ours.',
    'When?',
    'May',
    'last month',
    'A visit',
  ])
})

test.each([
  [null],
  [5],
  ['text'],
  [[]],
  [{ points: 'x' }],
  [{ points: [{ question: { type: 'xx', prompt: 'y' } }] }],
  [{ __proto__: { title: 'x' } }],
])('%j has none', (value) => {
  expect(texts(value)).toEqual([])
})

test('rules on writing hold for what a number is told', () => {
  const files = asking(
    changed({ ar: '', en: written.number }, 'en', 'There are some 260.', 'There are some ٢٦٠.').en,
  )
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', 'There are some'), message: expect.stringContaining('260') },
  ])
})
