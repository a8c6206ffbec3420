import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['key points', 'id: flood\n', 'id: spring\n'],
  ['questions', 'id: flood-why', 'id: spring-why'],
  ['choices of a question', 'id: nets', 'id: warmth'],
])('two %s may not have one id: the second is named, with the first’s line', (_, from, to) => {
  const files = changed(good, 'both', from, to)
  expect(findingsIn(files)).toEqual(
    (['ar', 'en'] as const).map((lang) => ({
      file: `questions/river/${lang}.yaml`,
      line: place(good, lang, from).line,
      message: expect.stringContaining(`line ${place(good, lang, to).line}`),
    })),
  )
})

test('choices of different questions, and a point and its question, may have one id', () => {
  const choices = changed(good, 'both', 'id: nets', 'id: rain')
  expect(findingsIn(choices)).toEqual([])
  const point = changed(good, 'both', 'id: flood-why', 'id: flood')
  expect(findingsIn(point)).toEqual([])
})
