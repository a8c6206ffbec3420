import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  '{en: Delta News}',
  '{en:Delta News }',
  '{en: }',
  '{en:}',
  '{en}',
  '{EN:Delta}',
  '{fr:Delta}',
  '{ar:دلتا}',
  '{دلتا}',
  '{}',
  'دلتا}',
  '{دلتا',
  '{en:Delta',
  '{en:{en:Delta}}',
])('%s is no mark in Arabic', (mark) => {
  const files = changed(good, 'ar', '{en:Delta News}', mark)
  const found = findingsIn(files)
  expect(found.length).toBeGreaterThan(0)
  for (const finding of found) {
    expect(finding).toEqual({ ...place(files, 'ar', 'summary:'), message: expect.any(String) })
  }
})

test('in English, marks are for Arabic words', () => {
  const files = changed(good, 'en', 'Delta News', '{en:Delta News}')
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'en', 'summary:'), message: expect.stringContaining('{en:Delta News}') },
  ])
})

test('a mark may be all of a text, or several may be in it', () => {
  const alone = changed(good, 'ar', /heading: المصبّ/, 'heading: "{en:Delta}"')
  expect(findingsIn(alone)).toEqual([])
  const several = changed(good, 'ar', '{en:Delta News}', '{en:Delta} ثم {en:News}')
  expect(findingsIn(several)).toEqual([])
})
