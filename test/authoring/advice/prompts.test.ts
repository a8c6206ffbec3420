import { describe, expect, it } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
const old = {
  ar: 'ما سبب الفيضان بحسب المقال؟',
  en: 'What causes it, by the article on The flood?',
}

/** What is said about a prompt. */
function said(lang: 'ar' | 'en', prompt: string) {
  const files = changed(good, lang, old[lang], `"${prompt}"`)
  const at = place(files, lang, prompt)
  return adviceIn({ [lang]: files[lang] }).filter(({ line }) => line === at.line)
}

describe('a negative that stands out by nothing', () => {
  it.each([
    ['en', 'Which of these is not a cause of it?'],
    ['en', 'What didn’t the mayor say?'],
    ['en', 'Which of these has never been tried?'],
    ['ar', 'أيّ من هذه ليس من أسبابه؟'],
    ['ar', 'لِمَ لَمْ يحضر العمدة؟'],
    ['ar', 'أيّ هذه من أسبابه ما عدا واحدًا؟'],
  ] as const)('%s: %s', (lang, prompt) => {
    expect(said(lang, prompt)).toHaveLength(1)
  })

  it.each([
    ['en', 'Which of these is NOT a cause of it?'],
    ['en', 'What is another cause of the notable flood?'],
    ['ar', 'أيّ من هذه «ليس» من أسبابه؟'],
    ['ar', 'من الملام في ذلك؟'],
  ] as const)('is not there in %s: %s', (lang, prompt) => {
    expect(said(lang, prompt)).toEqual([])
  })

  it('is free where readers choose nothing', () => {
    const files = asking(written.match.replace('Who says so?', 'Who says so, and who does not?'))
    expect(adviceIn({ en: files.en })).toEqual([])
  })
})

describe('a prompt that asks nothing', () => {
  it.each([
    ['en', 'The causes of the flood'],
    ['ar', 'أسباب الفيضان'],
  ] as const)('%s: %s', (lang, prompt) => {
    expect(said(lang, prompt)).toHaveLength(1)
  })

  it.each([
    ['en', 'The flood was caused by …'],
    ['en', 'Complete the sentence: “The flood is …”'],
    ['en', 'Choose the cause of the flood.'],
    ['ar', 'سبب الفيضان هو:'],
    ['ar', 'مَن قال: «لماذا الآن؟»'],
  ] as const)('is none of these, in %s: %s', (lang, prompt) => {
    expect(said(lang, prompt)).toEqual([])
  })
})

describe('a prompt that gives its answer away', () => {
  it.each([
    ['en', 'Why did the old wooden bridge to the market fall?', 'The wooden bridge was old'],
    ['ar', 'لماذا سقط الجسر الخشبي القديم المؤدي إلى السوق؟', 'لأن خشب الجسر قديم'],
  ] as const)('shares its words with the right choice alone, in %s', (lang, prompt, right) => {
    const salt = { ar: 'الملح', en: 'salt' }[lang]
    const files = changed(
      changed(good, lang, old[lang], prompt),
      lang,
      `text: ${salt}\n`,
      `text: ${right}\n`,
    )
    const at = place(files, lang, prompt)
    const found = adviceIn({ [lang]: files[lang] }).filter(({ line }) => line === at.line)
    expect(found).toEqual([{ ...at, message: expect.stringContaining('gives its answer away') }])
    const both = changed(
      files,
      lang,
      `text: ${{ ar: 'الدفء', en: 'warmth' }[lang]}\n`,
      `text: ${right} x\n`,
    )
    expect(adviceIn({ [lang]: both[lang] }).filter(({ line }) => line === at.line)).toEqual([])
  })
})
