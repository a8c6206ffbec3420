import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['heading: The flood', 'heading: The flood #1 of many'],
  ['text: rain', 'text: rain # check this'],
  ['text: rain', 'text:\n            rain # check this'],
])('what stands after a number sign in %j is not shown, and reported', (from, to) => {
  const files = changed(good, 'en', from, to)
  expect(findingsIn(files)).toEqual([
    {
      ...place(files, 'en', to.slice(to.indexOf('#'))),
      message: expect.stringMatching(/#(1 of many|check this)/),
    },
  ])
})

test.each([
  ['heading: The flood', 'heading: "The flood #1"'],
  ['heading: The flood', 'heading: The flood#1'],
  ['heading: The flood', 'heading: "The flood" # a note'],
  ['heading: The flood', 'heading: The flood\n    # a note'],
  ['heading: The flood', 'heading: The flood\n      # a note'],
  ['and 5 < 6 & 7.', 'and #5 < # 6 & 7.'],
  ['type: choice', 'type: choice # for now'],
  ['date: 2026-02-03', 'date: 2026-02-03 # the day after'],
  ['paragraphs: [1, 9]', 'paragraphs: [1, 9] # and 3?'],
])('%j may become %j', (from, to) => {
  expect(findingsIn(changed(good, 'en', from, to))).toEqual([])
})
