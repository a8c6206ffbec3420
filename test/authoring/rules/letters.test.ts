import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['ar', '{en:Delta News}', 'Delta News', '{en:Delta News}'],
  ['ar', 'وهذا رأيها', 'وهذا رأي BBC فيها', '{en:BBC}'],
  ['ar', 'وهذا رأيها', 'وهذا Boeing 737 رأيها', '{en:Boeing 737}'],
  ['ar', 'وهذا رأيها', 'وهذا é رأيها', 'é'],
  ['ar', '{en:Delta News}', '{en:Delta نهر}', 'نهر'],
  ['en', '{ar:النهر}', 'النهر', '{ar:النهر}'],
  ['en', 'That is what', 'That نهر طويل is what', '{ar:نهر طويل}'],
  ['en', 'That is what', 'That is، what', '،'],
  ['en', 'That is what', 'That is؟ What', '؟'],
  ['en', '{ar:النهر}', '{ar:river}', 'river'],
] as const)('in %s.yaml, %s may not become %s', (lang, from, to, named) => {
  const files = changed(good, lang, from, to)
  expect(findingsIn(files)).toEqual([
    { ...place(files, lang, to), message: expect.stringContaining(named) },
  ])
})

test('ids, addresses and comments are not text', () => {
  const files = changed(good, 'en', '# A note', '# ملاحظة')
  expect(findingsIn(files)).toEqual([])
})
