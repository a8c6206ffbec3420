import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test.each([
  ['ar', '٢٦٠', '260'],
  ['ar', '۲۰۲۴', '2024'],
  ['en', '٧', '7'],
  ['ar', 'هـذا', 'هـذا'],
  ['ar', 'كتابهـ', 'كتابهـ'],
  ['ar', 'نعم, هذا', '،'],
  ['ar', 'نعم; هذا', '؛'],
  ['ar', 'نعم?', '؟'],
  ['ar', '{en:CNN}, هذا', '،'],
  ['ar', 'في 2024, هذا', '،'],
  ['ar', 'کتاب', 'ك'],
  ['ar', 'ﻼ', 'ﻼ'],
] as const)('in %s.yaml, %s is a slip of the keyboard', (lang, slip, named) => {
  const text = lang === 'ar' ? 'وهذا رأيها' : 'That is what'
  const files = changed(good, lang, text, `${slip} ${text}`)
  expect(findingsIn(files)).toEqual([
    { ...place(files, lang, slip), message: expect.stringContaining(named) },
  ])
})

test.each([
  ['ar', 'نعم، 260,000؛ 3.5 و10% أليس كذلك؟'],
  ['ar', '{en:Paris, France; really?}'],
  ['ar', 'سنة 1446هـ، أو (1446 هـ) كما تُكتب'],
  ['ar', 'مَدرَسةٌ قُوَّةٌ ﷺ پاريس ڤيينا'],
  ['en', 'yes, 260,000; is it? {ar:نعم، أليس كذلك؟}'],
] as const)('in %s.yaml, %s is well written', (lang, text) => {
  const files = changed(good, lang, lang === 'ar' ? 'وهذا رأيها' : 'That is what', text)
  expect(findingsIn(files)).toEqual([])
})
