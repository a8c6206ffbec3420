import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestLabel, parseLabel } from '../../src/quiz/group-label.ts'

describe('parseLabel()', () => {
  it.each([
    ['الثالث ب', 'الثالث ب'],
    ['  3B –  history (A)\n', '3B – history (A)'],
    ['Cafe\u0301', 'Café'],
    ['مُعَلِّم', 'مُعَلِّم'.normalize('NFC')],
    ['', ''],
    [undefined, ''],
    ['ب'.repeat(longestLabel), 'ب'.repeat(longestLabel)],
    ...[
      'Ms. Ali’s class',
      '“Pandas”',
      'Year 9 — B',
      '7_B',
      '٥٠٪',
      '‘Lower’ set… 2·1',
      'أ.محمد، د.منى',
      'م. أحمد',
      'Mr.Ali, Dr.Mona',
      '10.B 3.2',
      'صف «الفهود» 🐆',
      'Klasse 5c: Erdkunde',
      '❤️ 3B',
    ].map((name): [string, string] => [name, name]),
  ])('takes %j as a name, in one spelling', (typed, label) => {
    expect(parseLabel(typed)).toBe(label)
  })

  it.each(
    [0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2068, 0x2069, 0xad, 0xfeff].map((code) => [
      code.toString(16),
      String.fromCodePoint(code),
    ]),
  )('takes a name without U+%s, which is pasted with it', (_, mark) => {
    expect(parseLabel(`${mark}الثالث${mark} ب ${mark}`)).toBe('الثالث ب')
    expect(parseLabel(mark)).toBe('')
    expect(parseLabel(mark + 'ب'.repeat(longestLabel))).toBe('ب'.repeat(longestLabel))
    expect(parseLabel(`evil.${mark}example`)).toBeUndefined()
  })

  it.each([
    ['markup', '<b>3B</b>'],
    ['what stands for a lost character', '3B \uFFFD'],
    ['what stands for a lost picture', '3B \uFFFC'],
    ['control characters', '3B\u0000'],
    ['what cannot be seen', '3\u200BB'],
    ['letters that cannot be seen', '\u3164'],
    ['one of them among others', '3B\u115F'],
    ['a character too many', 'ب'.repeat(longestLabel + 1)],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['a formula', '=1+1'],
    ['an address with a path', 'Site moved: win at evil.example/prize'],
    ['an address without one', 'Look at Evil.Example now'],
    ['a short address', 'abc.com'],
    ['an address of one letter', 't.co/abc'],
    ['an address in Arabic', 'زوروا موقع.مصر'],
    ['an address after a sign', '(WWW.x)'],
    ['a whole one', 'http://x.y'],
    ['one of numbers', '192.0.2.1'],
    ['an email address', 'a@evil.example'],
  ])('refuses %s', (_, typed) => {
    expect(parseLabel(typed)).toBeUndefined()
  })

  it('lets nothing through that steers text or markup, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const label = parseLabel(typed) ?? ''
        expect([...label].length).toBeLessThanOrEqual(longestLabel)
        expect(label).not.toMatch(/[<>\p{C}]/u)
        expect(parseLabel(label)).toBe(label)
      }),
    )
  })
})
