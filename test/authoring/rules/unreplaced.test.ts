import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['heading: The flood', 'heading: ✎ The flood'],
  ['heading: The flood', 'heading: "Our flood ✎"'],
  ['That is what', '✎ That is what'],
])('a sentence of the template in place of %j is a finding at its line', (from, to) => {
  const files = changed(good, 'en', from, to)
  expect(findingsIn(files)).toEqual([{ ...place(files, 'en', to), message: expect.any(String) }])
})

test('an id of the template is a finding in both files', () => {
  const files = changed(good, 'both', 'id: nets', 'id: replace-second')
  expect(findingsIn(files)).toEqual(
    (['ar', 'en'] as const).map((lang) => ({
      ...place(files, lang, 'id: replace'),
      message: expect.stringContaining('replace-second'),
    })),
  )
})

test('a pencil in a comment is a note', () => {
  expect(findingsIn(changed(good, 'en', '# A note', '# ✎ A note, id: replace-me'))).toEqual([])
})
