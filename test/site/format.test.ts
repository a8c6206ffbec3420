import { describe, expect, it } from 'vitest'
import { ar } from '../../src/site/ar.ts'
import { en } from '../../src/site/en.ts'
import {
  count,
  formatList,
  formatMoment,
  formatNumber,
  formatRounded,
  formatShare,
  pluralOf,
} from '../../src/site/format.ts'

describe('count()', () => {
  it('knows the six forms of Arabic', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' }
    const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103]
    expect(numbers.map((value) => count('ar', value, forms))).toEqual([...'zotffmmxxf'])
  })
})

describe('pluralOf()', () => {
  it.each(['ar', 'en'] as const)('is what CLDR says of every whole number: %s', (lang) => {
    const rules = new Intl.PluralRules(lang)
    const numbers = [...Array(1300).keys(), 99_999, 100_000, 1_000_003, 1_000_011]
    expect(numbers.map((n) => pluralOf(lang, n))).toEqual(numbers.map((n) => rules.select(n)))
  })
})

describe('formatList()', () => {
  it.each([
    ['ar', 'ar-EG-u-nu-latn'],
    ['en', 'en-GB'],
  ] as const)('joins as CLDR does: %s', (lang, locale) => {
    const list = new Intl.ListFormat(locale)
    for (const items of [[], ['1'], ['1', '2'], ['1', '2', '3'], ['1', '2', '3', '4']])
      expect(formatList(lang, items)).toBe(list.format(items))
  })
})

describe('the words of the site', () => {
  it('say one and two in words, and more in European digits', () => {
    expect([1, 2, 3, 11].map((value) => ar.questions(value))).toEqual([
      'سؤال واحد',
      'سؤالان',
      '3 أسئلة',
      '11 سؤالًا',
    ])
    expect(en.questions(1)).toBe('1 question')
  })

  it('format numbers and dates with one digit set in both languages', () => {
    expect(formatNumber('ar', 1234567)).toBe('1,234,567')
    expect(ar.date('2024-06-20')).toBe('20 يونيو 2024')
    expect(en.date('2024-06-20')).toBe('20 June 2024')
  })

  it('tell the time in Cairo, in winter and in summer', () => {
    const [winter, summer] = ['2026-01-15T22:30Z', '2026-07-15T21:30Z'].map(Date.parse)
    expect(formatMoment('en', winter ?? 0)).toEqual(['16 January 2026', '00:30'])
    expect(formatMoment('en', summer ?? 0)).toEqual(['16 July 2026', '00:30'])
    expect(formatMoment('ar', winter ?? 0)).toEqual(['16 يناير 2026', '12:30 ص'])
  })

  it('round, and know no zero below zero', () => {
    expect(formatRounded('en', 0.2468, 2)).toBe('0.25')
    expect(formatRounded('en', -0.001, 2)).toBe('0')
    expect(formatShare('en', 0.336)).toBe('34%')
  })

  it('are there in both languages, none empty, none left over', () => {
    const leaves = (words: object, path = ''): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        value && typeof value === 'object' ? leaves(value, `${path}.${key}`) : `${path}.${key}`,
      )
    expect(leaves(en).sort()).toEqual(leaves(ar).sort())
    const texts = (words: object): string[] =>
      Object.values(words).flatMap((value) =>
        typeof value === 'string' ? value : value && typeof value === 'object' ? texts(value) : [],
      )
    for (const text of [...texts(ar), ...texts(en)]) expect(text.trim()).not.toBe('')
    for (const text of texts({ ...ar, dir: 'يمين' })) expect(text).not.toMatch(/[A-Za-z٠-٩۰-۹ـ,;?]/)
    for (const text of texts(en)) expect(text).not.toMatch(/\p{Script=Arabic}/u)
  })
})
