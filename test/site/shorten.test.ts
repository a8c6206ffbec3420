import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten, startsIn } from '../../src/site/shorten.ts'

describe('shorten', () => {
  it('leaves what is short', () => expect(shorten('نهر طويل', 8)).toBe('نهر طويل'))

  it('cuts between words', () => expect(shorten('one two three four', 12)).toBe('one two…'))

  it('cuts within a word that has no end', () =>
    expect(shorten('a'.repeat(50), 10)).toBe('aaaaaaaa…'))

  it('keeps to its length, closes isolates and splits no letter', () => {
    const part = fc.constantFrom('كلمة', ' ', 'word', '\u2068CNN News\u2069', '😀', '  ', 'و')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.integer({ min: 10, max: 80 }),
        (parts, most) => {
          const short = shorten(parts.join(''), most)
          expect(short.length).toBeLessThanOrEqual(most)
          expect(short.split('\u2068')).toHaveLength(short.split('\u2069').length)
          expect(short.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})

describe('startsIn', () => {
  it.each(['نهر', '«نهر» طويل', '… نهر'])('leaves Arabic as it begins: %s', (text) => {
    expect(startsIn('ar', text)).toBe(text)
  })

  it.each(['7 من 9', 'CNN تقول', '\u2068CNN\u2069', '(2026) عام', '…'])(
    'marks what would run from left to right: %s',
    (text) => expect(startsIn('ar', text)).toBe(`\u200f${text}`),
  )

  it('leaves English', () => expect(startsIn('en', '7 of 9')).toBe('7 of 9'))
})
