import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
const ofFlood = 'choices:\n        - id: warmth'

test('a question without a right choice is a finding, at its choices', () => {
  const files = changed(good, 'en', /(text: salt\n) *correct: true\n/, 'text: salt\n')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', ofFlood), message: expect.stringContaining('correct: true') },
  ])
})

test('a question with two right choices is a finding, at its choices', () => {
  const files = changed(good, 'en', 'text: nets', 'text: nets\n          correct: true')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', ofFlood), message: expect.stringContaining('2') },
  ])
})

test('correct: false is the same as nothing', () => {
  const files = changed(good, 'en', 'text: nets', 'text: nets\n          correct: false')
  expect(findingsIn(files)).toEqual([])
})
