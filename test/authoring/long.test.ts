import { expect, test } from 'vitest'
import { readDelimited } from '../../authoring/import/table/delimited.ts'
import { quizFiles } from '../support/quiz-files.ts'
import { adviceIn, findingsIn } from '../support/quiz-folder.ts'

const good = quizFiles()
const length = 60_000

/** How much of a processor `work` takes, in milliseconds; what other programs take is not in it. */
function spent(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const pieces = [
  'a',
  'ا',
  ' ',
  'a ',
  'ا ',
  '<',
  '<a',
  '&',
  '&#',
  '{',
  '{en:',
  '{en:a',
  '(',
  '1',
  ',',
]
const signs = [
  '1,',
  '-',
  '.',
  '؟',
  '\u064b',
  'e\u0301',
  '\u0640',
  '\u200f',
  'a\u200d',
  '/',
  ': ',
  '«',
  '»',
  '”',
  '*',
  '**',
  '_',
  '[',
  '](',
  '`',
  'May ',
  'http://',
  'NATO ',
]

test.each([...pieces, ...signs])('a text of nothing but %j is soon checked', (piece) => {
  const long = piece.repeat(length / piece.length)
  const title = good.en.replace('The river: from', () => `The ${long}!`)
  expect(title.length).toBeGreaterThan(length)
  expect(spent(() => findingsIn({ en: title }))).toBeLessThan(2500)
  expect(spent(() => adviceIn({ en: title }))).toBeLessThan(2500)
})

test.each(['1', ' ', '1 '])('a table whose heads are nothing but %j is soon read', (piece) => {
  const head = `x${piece.repeat(length / piece.length)}!`
  expect(
    spent(() => readDelimited(`prompt,choice 1,choice 2,correct,${head}\nWhy?,a,b,1,`)),
  ).toBeLessThan(1000)
})
