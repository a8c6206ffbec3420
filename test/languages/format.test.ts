import { describe, expect, it } from 'vitest'
import {
  count,
  formatCount,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatParagraphs,
  formatRounded,
  formatShare,
  formatZone,
} from '../../src/languages/format.ts'
import { language, languages } from '../../src/languages/languages.ts'

const cairo = 'Africa/Cairo'

describe('count()', () => {
  it('knows the six forms of Arabic', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' }
    const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103]
    expect(numbers.map((value) => count('ar', value, forms))).toEqual([...'zotffmmxxf'])
  })

  it.each(languages)('says every count in words, or with its number: %s', (lang) => {
    for (const what of ['answers', 'attempts'] as const)
      for (let n = 0; n < 120; n++) {
        const said = formatCount(lang, n, what)
        expect(said).toMatch(/\p{L}/u)
        expect(said).not.toContain('#')
        if (n > 2) expect(said).toContain(String(n))
      }
  })
})

describe.each(languages)('%s', (lang) => {
  it('joins lists as CLDR does', () => {
    const list = new Intl.ListFormat(language[lang].locale)
    for (const items of [[], ['1'], ['1', '2'], ['1', '2', '3'], ['1', '2', '3', '4']])
      expect(formatList(lang, items)).toBe(list.format(items))
  })

  it('names every paragraph', () => {
    for (const paragraphs of [[3], [3, 4], [3, 5, 7], Array.from({ length: 12 }, (_, i) => i + 1)])
      expect(formatParagraphs(lang, paragraphs).match(/\d+/g)?.map(Number)).toEqual(paragraphs)
  })

  it('has European digits in numbers, dates and times', () => {
    const said = [
      formatNumber(lang, 1234567),
      formatNumber(lang, 1.5),
      formatShare(lang, 0.336),
      formatDate(lang, '2024-06-20'),
      ...Object.values(formatMoment(lang, Date.parse('2026-01-15T22:30Z'), cairo)).slice(0, 2),
    ]
    for (const each of said) expect(each).toMatch(/^[^\p{Nd}]*[0-9][^\p{Nd}0-9]*/u)
    expect(said.join('')).not.toMatch(/[[\p{Nd}]--[0-9]]/v)
  })
})

describe('dates and numbers', () => {
  it('are written as their languages write them', () => {
    expect(formatNumber('ar', 1234567)).toBe('1,234,567')
    expect(formatDate('ar', '2024-06-20')).toBe('20 يونيو 2024')
    expect(formatDate('en', '2024-06-20')).toBe('20 June 2024')
  })

  it('tell the time in Cairo, in winter and in summer', () => {
    const [winter, summer] = ['2026-01-15T22:30Z', '2026-07-15T21:30Z'].map(Date.parse)
    const [english, arabic] = [{ zone: 'Egypt Time' }, { zone: 'توقيت مصر' }]
    expect([winter, summer].map((ms) => formatMoment('en', ms ?? 0, cairo))).toEqual([
      { day: '16 January 2026', time: '00:30', ...english },
      { day: '16 July 2026', time: '00:30', ...english },
    ])
    expect(formatMoment('ar', winter ?? 0, cairo)).toEqual({
      day: '16 يناير 2026',
      time: '12:30 ص',
      ...arabic,
    })
  })

  it('tell the time of another zone by its name', () => {
    const ms = Date.parse('2026-01-15T22:30Z')
    expect(formatMoment('en', ms, 'Asia/Riyadh')).toEqual({
      day: '16 January 2026',
      time: '01:30',
      zone: 'Saudi Arabia Time',
    })
    expect(formatZone('ar', 'Asia/Riyadh')).toBe('توقيت المملكة العربية السعودية')
  })

  it('round, and know no zero below zero', () => {
    expect(formatRounded('en', 0.2468, 2)).toBe('0.25')
    expect(formatRounded('en', -0.001, 2)).toBe('0')
    expect(formatShare('en', 0.336)).toBe('34%')
  })
})
