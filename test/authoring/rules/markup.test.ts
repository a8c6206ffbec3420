import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  '<b>',
  '</p>',
  '<br/>',
  '<!-- note -->',
  '<img src=x>',
  '<script',
  '&nbsp;',
  '&amp;',
  '&#8207;',
  '&#x200F;',
])('%s is a problem in either language, at its line', (html) => {
  for (const [lang, text] of [
    ['ar', 'وهذا رأيها'],
    ['en', 'That is what'],
  ] as const) {
    const files = changed(good, lang, text, `${text} ${html}`)
    expect(findingsIn(files)).toEqual([
      { ...place(files, lang, `${text} ${html}`), message: expect.stringContaining(html) },
    ])
  }
})

test.each(['5 < 6', '5 > 4', '5<6', 'a & b', 'Q&A', 'AT&T;', '<3', '< b'])('%s is text', (text) => {
  const files = changed(good, 'en', 'That is what', `${text} That is what`)
  expect(findingsIn({ en: files.en })).toEqual([])
})
