import { expect, test } from 'vitest'
import { lengthOf, tidy } from '../../src/kinds/tidy.ts'

const segments = new Intl.Segmenter('ar', { granularity: 'grapheme' })

test('a text is in its normal form with one space between words, whatever its letters', () => {
  for (let point = 0; point < 0x10000; point++) {
    const letter = String.fromCharCode(point)
    for (const text of [`${letter}a`, `a${letter}`, `a ${letter}  ${letter}\nb`]) {
      const form = text
        .normalize('NFC')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
      if (tidy(text) !== form) expect.fail(`U+${point.toString(16)}: ${JSON.stringify(text)}`)
    }
  }
})

test('a letter with its signs is one character long, whatever stands before it', () => {
  for (let point = 0; point < 0x10000; point++) {
    // A mark for the other language is none, and what is no letter by itself is no text.
    if ('{}'.includes(String.fromCharCode(point)) || (point >= 0xd800 && point < 0xe000)) continue
    const text = `x${String.fromCharCode(point)}é\u064ey`
    const length = [...segments.segment(tidy(text))].length
    if (lengthOf(text) !== length) expect.fail(`U+${point.toString(16)}`)
  }
})
