import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, normalize } from '../../../authoring/import/text/normalize.ts'

const said = (lang: 'ar' | 'en', text: string) => {
  const sentences: string[] = []
  return { text: normalize(lang, text, (sentence) => sentences.push(sentence)), sentences }
}

describe('a text as quiz files have it', () => {
  it.each([
    ['٣٫٥ و۲۰٬۰۰۰ و５', '3.5 و20,000 و5'],
    ['ﻟﻠﻨﻬﺮ', 'للنهر'],
    ['النـــهر\u200f', 'النهر'],
    ['في CNN و 5G وG20', 'في {en:CNN} و {en:5G} و{en:G20}'],
    ['نعم, لا; كم?', 'نعم، لا؛ كم؟'],
    ['عام 2020?', 'عام 2020؟'],
    // A sentence in the other language is one stretch, or its halves would stand the wrong way round.
    ['Finish: the 2 lakes', '{en:Finish: the 2 lakes}'],
    ['بحسب \u2068Delta 7\u2069', 'بحسب {en:Delta 7}'],
    ['بحسب {en:Delta, 7}', 'بحسب {en:Delta, 7}'],
    ['قال {ar:فهم}', 'قال فهم'],
    // A question mark of Greek, which is a semicolon by another number.
    ['نعم\u037e لا', 'نعم؛ لا'],
  ])('in Arabic: %s', (text, normal) => {
    expect(said('ar', text)).toEqual({ text: normal, sentences: [] })
  })

  it.each([
    ['the ﬁrst ＡＢ', 'the first AB'],
    ['by فهم, 5', 'by {ar:فهم}, 5'],
    ['أكمل: عام 2020 في: 5', '{ar:أكمل: عام 2020 في}: 5'],
    ['cafe\u0301', 'café'],
  ])('in English: %s', (text, normal) => {
    expect(said('en', text)).toEqual({ text: normal, sentences: [] })
  })

  it.each(['{1, 2}', 'a \uf0b7 b'])('says what cannot be kept: %j', (text) => {
    expect(said('en', text).sentences).toHaveLength(1)
  })
})

it('no sign that means something is changed', () => {
  const sign = fc
    .integer({ min: 0xa1, max: 0x33ff })
    .filter((point) => !(point >= 0x600 && point < 0x780))
    .map((point) => String.fromCharCode(point))
    // Numbers and symbols, and letters above or below the line.
    .filter((each) => /[\p{No}\p{Nl}\p{S}\p{Lm}]/u.test(each) && each === each.normalize('NFC'))
  fc.assert(
    fc.property(sign, (each) => {
      expect(normalize('en', `1${each}2`, () => {}).replace(/\{ar:(.*)\}/, '$1')).toBe(`1${each}2`)
    }),
    { numRuns: 2000 },
  )
})

it('what is normal stays as it is', () => {
  const piece = fc.oneof(
    fc.constantFrom('٣', 'CNN', ' ', '?', ',', 'نهر', '{', '}', 'ﻟ', '½', '5', '\u2068', '\u2069'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.constantFrom('ar', 'en'), fc.array(piece), (lang, pieces) => {
      const once = normalize(lang, pieces.join(''), () => {})
      expect(normalize(lang, once, () => {})).toBe(once)
    }),
    { numRuns: 500 },
  )
})

it('the language is the one most letters are in', () => {
  expect(languageOf('في CNN نهر')).toBe('ar')
  expect(languageOf('by فهم and CNN')).toBe('en')
})
