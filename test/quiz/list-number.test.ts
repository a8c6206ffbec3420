import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestList, parseListNumber } from '../../src/quiz/list-number.ts'

describe('parseListNumber()', () => {
  it('reads digits of any script, with spaces, marks and noughts around them', () => {
    for (const text of ['14', ' 14 ', '014', '\u0661\u0664', '\u06f1\u06f4', '\u200f１４\u2069'])
      expect([text, parseListNumber(text)]).toEqual([text, 14])
  })

  it('is from 1 to the end of the list, and nothing else', () => {
    expect([1, 30, 31].map((each) => parseListNumber(String(each), 30))).toEqual([1, 30, undefined])
    for (const text of [undefined, '', '0', '00', '100', '-3', '1.5', 'أحمد', '3b', '½'])
      expect([text, parseListNumber(text)]).toEqual([text, undefined])
  })

  it('gives each number back from what it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: longestList }), (number) => {
        expect(parseListNumber(String(number))).toBe(number)
      }),
    )
  })
})
