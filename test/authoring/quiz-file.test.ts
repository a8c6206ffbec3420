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
  ['what no text has', /[?؟]{3,}/],
])('a pattern of %s is found in every text that has it by itself', (_, pattern) => {
  const [file] = quizFolder({ en: files.en }).files
  const found = file?.having(pattern).map(({ text }) => text)
  const alone = file?.prose.filter(
    ({ text }) =>
      [
        ...text.matchAll(
          RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
        ),
      ].length,
  )
  expect(found).toEqual(alone?.map(({ text }) => text))
})
