import { expect, test } from 'vitest'
import { template } from '../../../authoring/template.ts'
import { place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['ar', { ar: good.en }, 'en.yaml'],
  ['en', { en: good.ar }, 'ar.yaml'],
] as const)('a file %s.yaml in the other language is one sentence', (lang, files, name) => {
  expect(findingsIn(files)).toEqual([
    { ...place(files, lang, 'title:'), message: expect.stringContaining(name) },
  ])
})

test('a file that is half translated is told what is left, text by text', () => {
  const [head] = good.ar.split('points:')
  const [, points] = good.en.split('points:')
  expect(findingsIn({ en: `${head}points:${points}` }).length).toBeGreaterThan(1)
})

test('a file just begun is in its own language', () => {
  for (const lang of ['ar', 'en'] as const)
    for (const { message } of findingsIn({ [lang]: template(lang, '2026-02-03') }))
      expect(message).not.toContain('translate')
})
