import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['ar', 'وهذا رأيها', '\u0627\u0654\u062d\u0645\u062f'],
  ['ar', 'وهذا رأيها', '{en:Cafe\u0301}'],
  ['en', 'That is what', 'cafe\u0301'],
] as const)('in %s.yaml, a letter in pieces is a finding at its line', (lang, from, to) => {
  const files = changed(good, lang, from, `${from} ${to}`)
  expect(findingsIn(files)).toEqual([
    { ...place(files, lang, to), message: expect.stringContaining(to) },
  ])
})

test('vowel signs may come in the order people type them', () => {
  const typed = '\u0642\u0648\u0651\u064e\u0629'
  expect(typed.normalize('NFC')).not.toBe(typed)
  expect(findingsIn(changed(good, 'ar', 'وهذا رأيها', typed))).toEqual([])
})
