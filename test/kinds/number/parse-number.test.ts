import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/kinds/number/parse-number.ts'

const scripts = Intl.supportedValuesOf('numberingSystem')
  .map((system) => [
    ...new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210),
  ])
  .map((digits) => digits.toReversed())
  .filter((digits) => digits.every((digit) => /\p{Nd}/u.test(digit)))

/** A number in digits of its script, its thousands grouped by one mark and its decimals after another. */
const written = fc
  .record({
    whole: fc.nat({ max: 999_999_999 }).map(String),
    decimals: fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 5 }),
    minus: fc.constantFrom('', '-'),
    group: fc.constantFrom('', ',', '،', '.', ' ', '٬', '\u202F', '\u00A0', '\u2009', "'", '’'),
    mark: fc.constantFrom('.', ',', '،', '٫'),
    digits: fc.constantFrom(...scripts),
  })
  .filter(({ group, mark }) => group.replace('،', ',') !== mark.replace('،', ','))

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
    ['1,234.567', 1234.567],
    ['1.234,567', 1234.567],
    ['1 234,567', 1234.567],
    ['1234,567', 1234.567],
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
    '1.234 567',
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

  it('is the number meant, by whatever convention it is written', () => {
    fc.assert(
      fc.property(written, ({ whole, decimals, minus, group, mark, digits }) => {
        const alone = (group === '' || whole.length <= 3) && /^[1-9]\d{0,2}$/.test(whole)
        // The one that people write for two numbers: it is read as thousands.
        const thousands = alone && decimals.length === 3 && mark !== '٫'
        const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group)
        const typed = minus + grouped + (decimals && mark + decimals)
        const value = Number(`${minus}${whole}${thousands ? '' : '.'}${decimals || '0'}`)
        const inScript = typed.replace(/\d/g, (digit) => digits[Number(digit)] as string)
        expect(parseNumber(inScript)).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: 2000 },
    )
  })

  it('means the same with points for commas and commas for points', () => {
    const typed = fc.string({
      unit: fc.constantFrom('1', '23', '456', '789', '.', ',', '٫', '٬', ' '),
    })
    const other: Record<string, string> = { '.': ',', ',': '.' }
    fc.assert(
      fc.property(typed, (text) => {
        const swapped = text.replace(/[.,]/g, (mark) => other[mark] as string)
        expect(parseNumber(swapped)).toBe(parseNumber(text))
      }),
      { numRuns: 2000 },
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
