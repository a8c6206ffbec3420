import { expect, test } from 'vitest'
import { withDrawings } from '../../support/drawings.ts'
import { changed, place } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = withDrawings()

test('drawings with their key points and sides are right', () => {
  expect(findingsIn(good)).toEqual([])
})

test.each([
  ['a key point', 'point: mouth', 'point: moutn', '«moutn».*«spring», «course», «flood», «mouth»'],
  ['a side that gives', 'from: spring', 'from: sprig', '«sprig».*«spring», «mouth»'],
  ['a side that gets', 'to: mouth', 'to: moutn', '«moutn».*«spring», «mouth»'],
  ['a side with an id of its own', 'id: mouth, text: The m', 'id: spring, text: The m', '«spring»'],
])('%s that is not there is told', (_, from, to, message) => {
  const { en } = changed(good, 'en', from, to)
  expect(findingsIn({ en })).toContainEqual({
    ...place({ en }, 'en', to),
    message: expect.stringMatching(message),
  })
})
