import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/kinds/number/parse-number.ts'

describe('a number as people type it', () => {
  it.each([
    ['900', 900],
    ['٩٠٠', 900],
    ['۹۰۰', 900],
    ['９００', 900],
    ['९००', 900],
    ['𝟗𝟎𝟎', 900],
    [' 900 ', 900],
    ['\u2067900\u2069', 900],
    ['-4', -4],
    ['−4', -4],
    ['- 4', -4],
    ['\u200F-٤', -4],
    ['+4', 4],
    ['1,234', 1234],
    ['1.234', 1234],
    ['١٬٢٣٤', 1234],
    ['1،234', 1234],
    ['1 234', 1234],
    ['1\u202F234\u00A0567', 1234567],
    ['1’234', 1234],
    ['1,234,567', 1234567],
    ['1,23,456', 123456],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['١٢٫٥', 12.5],
    ['١٫٢٣٤', 1.234],
    ['0.500', 0.5],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('%s is %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })

  it.each(['1,23,45', '1.23.4', '12.345,678,9', '1,234.567.8'])(
    '%s can be read as two',
    (typed) => {
      expect(parseNumber(typed)).toBe('ambiguous')
    },
  )

  it.each([
    '',
    'x',
    '12x',
    '1e3',
    '1/2',
    '½',
    '900 thousand',
    '9 0 0',
    '5.',
    '--4',
    '4-',
    '1234567890123456',
  ])('«%s» is none', (typed) => {
    expect(parseNumber(typed)).toBeUndefined()
  })

  it('is what every locale writes of a whole number', () => {
    const locales = ['ar-EG', 'ar-MA', 'en', 'de', 'de-CH', 'fr', 'fa', 'ur', 'bn', 'sv']
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.integer(), (locale, value) => {
        expect(parseNumber(new Intl.NumberFormat(locale).format(value))).toBe(
          value === 0 ? 0 : value,
        )
      }),
    )
  })

  it('is a number, two or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const value = parseNumber(typed)
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
      }),
    )
  })
})
