import { expect, test } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

test.each([
  ['choice', quizFiles(), 'warmth', 'nets'],
  ['multiple', asking(written.multiple), 'wood', 'wool'],
  ['order', asking(written.order), 'wood', 'wool'],
  ['match', asking(written.match), 'wood', 'iron'],
  ['match, among its targets', asking(written.match), 'the mayor', 'the paper'],
])(
  'of a question of the kind %s, what says the same as another is an error, at its line',
  (_, files, first, second) => {
    expect(findingsIn({ en: files.en })).toEqual([])
    const same = changed(files, 'en', `text: ${second}`, `text: " ${first}"`)
    expect(findingsIn({ en: same.en })).toEqual([
      { ...place(same, 'en', `text: " ${first}"`), message: expect.any(String) },
    ])
  },
)
