import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeSize,
  findGroupCode,
  newGroupCode,
  parseGroupCode,
  spacedCode,
} from '../../src/quiz/group-code.ts'

describe('parseGroupCode()', () => {
  it('is forgiving of case, spaces and letters that look like digits', () => {
    for (const text of ['K3M9X01', 'k3m9x01', ' K3M-9XO I', 'k3m9xol']) {
      expect([text, parseGroupCode(text)]).toEqual([text, 'K3M9X01'])
    }
  })

  it('is nine digits, of whatever script, with gaps or without', () => {
    for (const text of [
      '123456789',
      '123 456 789',
      '\u0661\u0662\u0663 \u0664\u0665\u0666 \u0667\u0668\u0669',
      '\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9',
      '\u2066123\u00a0456-789\u2069',
    ]) {
      expect([text, parseGroupCode(text)]).toEqual([text, '123456789'])
    }
  })

  it('is nothing else', () => {
    for (const text of [
      undefined,
      '',
      'K3M9X0',
      'K3M9X012',
      'K3M9X0U',
      'K3M9X0!',
      'أ3M9X01',
      '12345678',
      '12345678K',
      '1234567890',
    ]) {
      expect([text, parseGroupCode(text)]).toEqual([text, undefined])
    }
  })

  it('makes sense of anything at once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = parseGroupCode(text)
        if (code !== undefined) expect(parseGroupCode(code)).toBe(code)
      }),
    )
  })
})

describe('findGroupCode()', () => {
  it.each([
    ['Arabic digits', 'G\u0665KQ\u0666\u0662\u0662'],
    ['Persian digits', 'g\u06f5kq\u06f6\u06f2\u06f2'],
    ['full-width letters and digits', 'Ｇ５ＫＱ６２２'],
    ['marks of direction around it', '\u200fG5KQ622\u200e\u2069'],
    ['a hard space and a long dash', 'G5K\u00a0Q6—22'],
    ['a full stop after it', 'G5KQ622.'],
    ['the link', 'https://fahm.example/g/G5KQ622'],
    ['the link with a mark and a full stop', '\u200ehttps://fahm.example/g/g5kq622.'],
    ['the link without its beginning', 'fahm.example/g/G5KQ622?utm=x#y'],
    ['the address it leads to', 'https://fahm.example/ar/rivers/2?mode=test&group=G5KQ622&x=1'],
    [
      'the message of the link',
      'اختبار «أنهار»: افتح الرابط وأجب.\nhttps://fahm.example/g/G5KQ622',
    ],
  ])('reads %s', (_, text) => {
    expect(findGroupCode(text)).toBe('G5KQ622')
  })

  it('finds none in another address, or in words', () => {
    for (const text of ['https://fahm.example/ar/rivers', 'https://fahm.example/g/', 'class of 7'])
      expect([text, findGroupCode(text)]).toEqual([text, undefined])
  })
})

describe('findGroupCode() of nine digits', () => {
  it.each([
    ['the link', 'https://fahm.example/g/123456789'],
    ['the link with gaps', 'fahm.example/g/123 456 789'],
    ['Arabic digits, gaps and a mark', '\u200f\u0661\u0662\u0663 \u0664\u0665\u0666 789.'],
    ['the message of the link', 'افتح الرابط وأجب.\nhttps://fahm.example/g/123456789\nشكرًا'],
    ['the address it leads to', 'https://fahm.example/ar/rivers?group=123456789'],
  ])('reads %s', (_, text) => {
    expect(findGroupCode(text)).toBe('123456789')
  })
})

describe('spacedCode()', () => {
  it('parts digits in threes, and leaves a code of before as it is', () => {
    expect(['123456789', 'K3M9X01'].map(spacedCode)).toEqual(['123 456 789', 'K3M9X01'])
  })
})

describe('codeSize()', () => {
  it('counts what stands for a character of the code', () => {
    expect(['', ' - ', 'G5K-Q6', '\u200fG\u0665KQ\u0666\u0662\u0662\u0662'].map(codeSize)).toEqual([
      0, 0, 5, 8,
    ])
  })
})

describe('newGroupCode()', () => {
  it('is canonical, and another each time', () => {
    const codes = Array.from({ length: 2000 }, newGroupCode)
    expect(codes.map(parseGroupCode)).toEqual(codes)
    expect(new Set(codes.map(([first]) => first)).size).toBe(9)
    expect(codes.filter((code) => !/^[1-9]\d{8}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBeGreaterThan(1990)
  })
})
