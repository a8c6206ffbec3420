import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
const ofFlood = 'choices:\n        - id: warmth'

test('a question without a right choice is a finding, at its choices', () => {
  const files = changed(good, 'en', /(text: salt\n) *correct: true\n/, 'text: salt\n')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', ofFlood), message: expect.stringContaining('correct: true') },
  ])
})

test('a question with two right choices is a finding, at its choices', () => {
  const files = changed(good, 'en', 'text: nets', 'text: nets\n          correct: true')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', ofFlood), message: expect.stringContaining('2') },
  ])
})

test('correct: false is the same as nothing', () => {
  const files = changed(good, 'en', 'text: nets', 'text: nets\n          correct: false')
  expect(findingsIn(files)).toEqual([])
})

test.each([
  [['the sea', 'the sky'], 'the snow on the far hills', true],
  [['twelve of us', 'fourteen men'], 'twenty-four letters long', true],
  [['twelve of us', 'fourteen men'], 'twenty-three letters on', false],
  [['2', '3'], '260,000', false],
  [['the snow on the far hills of the north', 'x'], 'the snow on the far hills of', false],
] as const)('beside %j, a right %j gives itself away: %s', (wrong, right, givesAway) => {
  const files = changed(
    changed(
      changed(good, 'en', 'text: warmth', `text: ${wrong[0]}`),
      'en',
      'text: nets',
      `text: "${wrong[1]}"`,
    ),
    'en',
    'text: salt',
    `text: ${right}`,
  )
  expect(findingsIn({ en: files.en.replace('text: 2\n', 'text: "2"\n') })).toEqual(
    givesAway
      ? [
          {
            ...place(files, 'en', `text: ${right}`),
            message: expect.stringContaining(`${right.length}`),
          },
        ]
      : [],
  )
})

test('two choices that say the same are a finding, at the second', () => {
  const files = changed(good, 'en', 'text: nets', 'text: " warmth"')
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'en', 'text: " warmth"'), message: expect.any(String) },
  ])
})
