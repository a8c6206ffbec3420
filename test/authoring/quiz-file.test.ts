import { expect, test } from 'vitest'
import { language } from '../../src/languages/languages.ts'
import { quizFiles } from '../support/quiz-files.ts'
import { quizFolder } from '../support/quiz-folder.ts'

const files = quizFiles()

test.each([
  ['whole texts', /^The flood$/m],
  ['what stands at their beginning', /(?<!\S)The/],
  ['what stands at their end', /\?(?!\S)/g],
  ['a word', /\bsnow\b/],
  ['letters of another language', language.ar.stretch],
])('a pattern of %s is found in every text that has it by itself', (_, pattern) => {
  const [file] = quizFolder({ en: files.en }).files
  const alone = file?.prose.filter(({ text }) => text.match(pattern)).map(({ text }) => text)
  expect(alone).not.toEqual([])
  expect(file?.having(pattern).map(({ text }) => text)).toEqual(alone)
})

test('a pattern that no text has is found in none', () => {
  const [file] = quizFolder({ en: files.en }).files
  expect(file?.having(/[?؟]{3,}/)).toEqual([])
})
