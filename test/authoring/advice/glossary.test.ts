import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['ar', 'term: الطمي', 'term: الجبال'],
  ['en', 'term: silt', 'term: mountains'],
] as const)('a term that no text has is told, in %s', (lang, from, to) => {
  const files = changed(good, lang, from, to)
  expect(adviceIn({ [lang]: files[lang] })).toEqual([
    { ...place(files, lang, to), message: expect.any(String) },
  ])
})

test.each([
  ['ar', 'term: الطمي', 'term: النهر الطويل'],
  ['ar', 'term: الطمي', 'term: صحيفة'],
  ['en', 'term: silt', 'term: rivers'],
  ['en', 'term: silt', 'term: Matter, thinking'],
] as const)('one that a text has in another form is not, in %s: %3$s', (lang, from, to) => {
  expect(adviceIn({ [lang]: changed(good, lang, from, to)[lang] })).toEqual([])
})

test('an abbreviation that the glossary does not explain is told once', () => {
  const named = changed(
    good,
    'en',
    'That is what it thinks.',
    'That is what NATO thinks, and NATO alone.',
  )
  expect(adviceIn({ en: named.en })).toEqual([
    { ...place(named, 'en', 'NATO thinks'), message: expect.stringContaining('«NATO»') },
  ])
  const explained = changed(
    named,
    'en',
    'meaning: earth that',
    'meaning: NATO’s word for earth that',
  )
  expect(adviceIn({ en: explained.en })).toEqual([])
  const plain = changed(good, 'en', 'That is what it thinks.', 'That is what the UN thinks.')
  expect(adviceIn({ en: plain.en })).toEqual([])
})
