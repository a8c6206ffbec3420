import { expect, test } from 'vitest'
import { withDrawings } from '../../support/drawings.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each(['[9, 2]', '[2, 2, 9]', '[9, 2, 9]'])('%s is not in order, each number once', (list) => {
  const files = changed(good, 'both', '[2, 9]', list)
  expect(findingsIn(files)).toEqual(
    (['ar', 'en'] as const).map((lang) => ({
      ...place(files, lang, list),
      message: expect.stringContaining('[2, 9]'),
    })),
  )
})

test('the paragraphs of drawings are in order too', () => {
  const files = changed(withDrawings(), 'en', '[1, 4]', '[4, 1]')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', '[4, 1]'), message: expect.stringContaining('[1, 4]') },
  ])
})

test('the paragraphs of figures are in order too', () => {
  const files = changed(good, 'en', '[1, 2]', '[2, 1]')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', '[2, 1]'), message: expect.stringContaining('[1, 2]') },
  ])
})
