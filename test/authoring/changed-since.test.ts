import { expect, test } from 'vitest'
import { changedSince } from '../../authoring/changed-since.ts'
import type { Preview } from '../../authoring/preview/preview.ts'
import { previewOf } from '../../authoring/preview-of.ts'
import { changed, type QuizFiles, quizFiles } from '../support/quiz-files.ts'
import { quizFolder } from '../support/quiz-folder.ts'

const good = quizFiles()
const none: Preview = { quizzes: [], unfinished: [] }
const preview = (files: Partial<QuizFiles>, before = none) => previewOf([quizFolder(files)], before)
const lines = (from: Partial<QuizFiles>, to: Partial<QuizFiles>) => {
  const before = preview(from)
  return changedSince(before, preview(to, before))
}

const one = changed(good, 'en', 'minutes: 3', 'minutes: 0')
const two = changed(one, 'en', 'id: war', 'id: War')

test('nothing changed says nothing', () => {
  expect(lines(good, good)).toEqual([])
  expect(lines(two, two)).toEqual([])
  expect(lines(good, changed(good, 'en', '# A note', '# Another note'))).toEqual([])
})

test('a quiz that is changed and good is one line', () => {
  expect(lines(good, changed(good, 'both', 'minutes: 3', 'minutes: 4'))).toEqual([
    'river: all good',
  ])
  expect(lines(two, good)).toEqual(['river: all good'])
})

test('of what is to be put right only what is new is said, beside how much there is', () => {
  const more = lines(one, two)
  expect(more).toHaveLength(2)
  expect(more[0]).toMatch(/^river: 2 things/)
  expect(more[1]).toMatch(/^questions\/river\/en.yaml:\d+ {2}«id»/)
  expect(lines(two, one)).toEqual([expect.stringMatching(/^river: 1 thing /)])
})

test('what only moves to another line is not new', () => {
  expect(lines(two, changed(two, 'en', '# A note', '\n\n# A note'))).toEqual([])
})

test('a quiz that comes or goes is said, and others are not', () => {
  const sea = quizFolder(good, [], 'sea')
  const before = preview(two)
  const after = previewOf([quizFolder(two), sea], before)
  expect(changedSince(before, after)).toEqual(['sea: all good'])
  expect(changedSince(after, before)).toEqual(['sea is gone.'])
})
