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
  ])('takes %j as a name, in one spelling', (typed, label) => {
    expect(parseLabel(typed)).toBe(label)
  })

  it.each([
    ['markup', '<b>3B</b>'],
    ['marks of direction', '3B\u202E'],
    ['isolates', '\u20683B\u2069'],
    ['control characters', '3B\u0000'],
    ['what cannot be seen', '3\u200BB'],
    ['a character too many', 'ب'.repeat(longestLabel + 1)],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['a formula', '=1+1'],
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
