import { expect, test } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
const of = {
  ar: { wrong: 'لأن الشباك مذكور.', right: 'لأن الملح مذكور.' },
  en: { wrong: 'Since nets is named.', right: 'Since salt is named.' },
}

/** What is said about the reason of a wrong choice, or of the right one. */
function said(lang: 'ar' | 'en', side: 'wrong' | 'right', reason: string) {
  const files = changed(good, lang, of[lang][side], `"${reason}"`)
  const at = place(files, lang, reason)
  return adviceIn({ [lang]: files[lang] }).filter(({ line }) => line === at.line)
}

test.each([
  ['en', 'Wrong.'],
  ['en', 'That’s incorrect!'],
  ['en', 'No'],
  ['ar', 'خطأ.'],
  ['ar', 'إجابةٌ خاطئة'],
  ['ar', 'غير صحيح.'],
] as const)('in %s «%s» is no reason', (lang, reason) => {
  expect(said(lang, 'wrong', reason)).toHaveLength(1)
})

test.each([
  ['en', 'Correct.'],
  ['ar', 'صحيح.'],
] as const)('nor is «%2$s» for the right choice', (lang, reason) => {
  expect(said(lang, 'right', reason)).toHaveLength(1)
})

test.each([
  ['en', 'Well done! But nets are not named.'],
  ['en', 'Right, but the article names salt.'],
  ['ar', 'أحسنتَ، لكن المقال يذكر الملح.'],
] as const)('in %s a wrong choice is praised by «%s»', (lang, reason) => {
  expect(said(lang, 'wrong', reason)).toHaveLength(1)
})

test('the right choice is blamed by «Wrong, …»', () => {
  expect(said('en', 'right', 'Wrong, many would think, but it is named.')).toHaveLength(1)
  expect(said('ar', 'right', 'للأسف، كثيرون لا يعرفون ذلك.')).toHaveLength(1)
})

test.each([
  ['en', 'wrong', 'Half of this is right, but the article names salt.'],
  ['en', 'wrong', 'The right number is in the second paragraph.'],
  ['en', 'right', 'No other cause is named.'],
  ['ar', 'wrong', 'صحيح أن الشباك مذكورة، لكن المقال يذكر الملح سببًا.'],
  ['ar', 'right', 'لا يذكر المقال سببًا غيره.'],
] as const)('%s, of a %s choice, is a reason: %s', (lang, side, reason) => {
  expect(said(lang, side, reason)).toEqual([])
})

test('reasons of every kind of question are looked at', () => {
  for (const [question, reason] of [
    [written.multiple, 'Since iron is not.'],
    [written.order, 'Iron came then.'],
    [written.match, 'The paper says so.'],
    [written.number, 'There are some 260.'],
  ] as const) {
    const files = asking(question.replace(reason, 'Wrong.'))
    expect(adviceIn({ en: files.en })).toEqual([
      { ...place(files, 'en', 'Wrong.'), message: expect.any(String) },
    ])
  }
})
