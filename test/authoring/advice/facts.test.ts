import { describe, expect, it, test } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
const sentence = { ar: 'وهذا رأيها في الأمر.', en: 'That is what it thinks.' }

/** The quiz with a sentence more in the explainer of its first point, in each language. */
const telling = (ar: string, en: string) =>
  changed(
    changed(good, 'ar', sentence.ar, `${sentence.ar} ${ar}`),
    'en',
    sentence.en,
    `${sentence.en} ${en}`,
  )

describe('numbers, months and addresses that differ between the languages', () => {
  it.each([
    ['a number', 'وزنها 300 طن.', 'It weighs 400 tons.', '«400».*«300»'],
    ['a number that one lacks', 'وزنها كبير.', 'It weighs 400 tons.', '«400»'],
    [
      'a number with another power',
      'وزنها 260 ألف طن.',
      'It weighs 260 million tons.',
      '«260 million».*«260 ألف»',
    ],
    ['a month', 'كان ذلك في 18 يونيو 2024.', 'It was on 18 July 2024.', 'July.*يونيو'],
    ['an address', 'انظر https://example.org/a.', 'See https://example.org/b.', 'example.org/b'],
  ])('%s', (_, ar, en, message) => {
    const files = telling(ar, en)
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', en.slice(0, 8)), message: expect.stringMatching(message) },
    ])
  })

  it.each([
    ['separators', 'وزنها 260000 طن.', 'It weighs 260,000 tons.'],
    ['words for thousands', 'وزنها 260 ألف طن.', 'It weighs 260,000 tons.'],
    ['words for millions', 'قيمتها 2.5 مليون.', 'It is worth 2,500,000.'],
    ['what one language spells out', 'بعد يومين.', 'After 2 days.'],
    ['the ways to write a date', 'كان ذلك في 18 حزيران 2024.', 'It was on June 18, 2024.'],
    ['the names of a month', 'كان ذلك في تشرين الثاني 2024.', 'It was in November 2024.'],
    ['a word that sounds like a month', 'ربما كان ذلك.', 'It may be so.'],
  ])('but not %s', (_, ar, en) => {
    expect(adviceIn(telling(ar, en))).toEqual([])
  })

  it('the address of the article', () => {
    const files = changed(good, 'en', 'river?page=2', 'river?page=3')
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', '  url:'), message: expect.any(String) },
    ])
  })

  it('a correction in one language', () => {
    const files = changed(
      good,
      'ar',
      / {2}- date: 2026-03-01\n.*\n/,
      '  - date: 2026-04-01\n    text: صُحِّح اسم.\n',
    )
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'ar', '- date: 2026-04-01'), message: expect.stringContaining('en.yaml') },
      { ...place(files, 'en', '- date: 2026-03-01'), message: expect.stringContaining('ar.yaml') },
    ])
  })
})

describe('numbers and months that no explainer has', () => {
  it.each([
    [
      'a prompt',
      'What causes it, by the article on The flood?',
      'What causes it in all 77 places?',
    ],
    ['a reason', 'Since nets is named.', 'Since nets is named 77 times.'],
    ['a right choice', 'text: salt', 'text: salt of 77'],
    ['a heading', 'heading: The flood', 'heading: The flood of May'],
    ['a figure', 'figure: "260,000"', 'figure: "270,000"'],
    ['the summary', 'as told by Delta News', 'as told by 77 papers'],
  ])('in %s', (_, from, to) => {
    const files = changed(good, 'en', from, to)
    expect(adviceIn({ en: files.en })).toEqual([
      {
        ...place(files, 'en', to),
        message: expect.stringMatching(/«(77|May|270,000)»/),
      },
    ])
  })

  it.each([
    ['in a wrong choice', 'text: nets', 'text: nets of 77'],
    ['that is small', 'Since nets is named.', 'Since nets is named 7 times.'],
    ['of the article’s day', 'Since nets is named.', 'Since nets is named on 3 February 2026.'],
    ['as a word for it', 'Since nets is named.', 'Since 260 thousand nets are named.'],
  ])('but not %s', (_, from, to) => {
    expect(adviceIn({ en: changed(good, 'en', from, to).en })).toEqual([])
  })

  it('but not what is worked out of a number asked for', () => {
    expect(adviceIn({ en: asking(written.number).en })).toEqual([])
  })
})

describe('days that have not come', () => {
  it.each([
    ['published', 'published: 2026-03-01', 'published: 2027-03-01'],
    ['source', 'date: 2026-02-03', 'date: 2027-02-03'],
    ['a correction', '- date: 2026-03-01', '- date: 2027-03-01'],
    ['a text', sentence.en, `${sentence.en} It was on 3 March 2027.`],
    ['a text with a month alone', sentence.en, `${sentence.en} It was in March 2027.`],
  ])('%s', (_, from, to) => {
    const files = changed(good, 'en', from, to)
    expect(adviceIn({ en: files.en })).toEqual([
      { ...place(files, 'en', to.slice(0, 20)), message: expect.stringContaining('2027') },
    ])
    expect(adviceIn({ en: files.en }, '2027-03-04')).toEqual([])
  })

  it('but a year alone may well be planned for', () => {
    const files = changed(good, 'en', sentence.en, `${sentence.en} It ends by 2050.`)
    expect(adviceIn({ en: files.en })).toEqual([])
  })
})

test('a quiz without a day of its own is told that it carries the article’s', () => {
  const files = changed(good, 'both', 'published: 2026-03-01\n', '')
  expect(adviceIn(files)).toEqual(
    (['ar', 'en'] as const).map((lang) => ({
      ...place(files, lang, 'title:'),
      message: expect.stringContaining('published'),
    })),
  )
})
