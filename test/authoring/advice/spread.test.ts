import { expect, test } from 'vitest'
import { changed, place, type QuizFiles, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

/** What is said about the quiz as a whole. */
const advised = (files: Partial<QuizFiles>) =>
  adviceIn(files).filter(({ message }) => / of \d+ questions/.test(message))

/** The right answer of the second question moved to the first place, where two others are. */
const crowded = good.en
  .replace(/(text: fishing\n) *correct: true\n/, '$1')
  .replace('text: trade\n', 'text: trade\n          correct: true\n')

test('the right choice may not be at one place in more than half of the questions', () => {
  expect(advised({ en: crowded })).toEqual([
    { ...place(good, 'en', 'points:'), message: expect.stringContaining('3 of 4') },
  ])
})

test('the right choice may not be the longest in more than half of the questions', () => {
  const two = [
    ['text: rain', 'text: raining'],
    ['text: fishing', 'text: fishing a lot'],
  ] as const
  const three = [...two, ['text: salt', 'text: saltiest']] as const
  const write = (changes: readonly (readonly [string, string])[]) =>
    changes.reduce((files, [from, to]) => changed(files, 'en', from, to), good)
  expect(advised(write(two))).toEqual([])
  expect(advised(write(three))).toEqual([
    {
      ...place(good, 'en', 'points:'),
      message: expect.stringMatching(/3 of 4.*spring-why, course-why, flood-why/),
    },
  ])
})

test('a right choice as long as a wrong one is not the longest', () => {
  const files = [
    ['text: rain', 'text: a dam'],
    ['text: a dam\n          feedback: Since a', 'text: mists\n          feedback: Since a'],
  ] as const
  const write = files.reduce((all, [from, to]) => changed(all, 'en', from, to), good)
  expect(advised(write)).toEqual([])
})

test('in a quiz of three questions nobody notices', () => {
  const short = crowded.replace(/ {2}- id: mouth\n[\s\S]*?(?=figures:)/, '')
  expect(advised({ en: short })).toEqual([])
})
