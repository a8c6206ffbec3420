import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idMaker } from '../../../authoring/import/ids.ts'

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

describe('ids made of texts', () => {
  it.each([
    ['Melting snow', 'melting-snow'],
    ['What feeds the river?', 'feeds-river'],
    ['What is it?', 'what-is-it'],
    ['Crème brûlée', 'creme-brulee'],
    ['1822, by far', 'n-1822-far'],
    ['10⁶ litres', 'n-10-litres'],
  ])('are the telling words of a Latin one: %s', (text, id) => {
    expect(idMaker()(text)).toBe(id)
  })

  it('are short, well formed, each there once, whatever the texts', () => {
    const text = fc.oneof(
      fc.constantFrom('snow', 'في الجنوب', '5', '½', 'the north of it', 'the north of it all'),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const idOf = idMaker()
        const ids = texts.map((each) => idOf(each))
        for (const id of ids) expect(id).toMatch(kebab)
        expect(Math.max(0, ...ids.map((id) => id.length))).toBeLessThanOrEqual(16)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 500 },
    )
  })

  it('do not tell where a text stands', () => {
    const texts = ['المطر', 'الثلج', 'السدّ', '5', '½']
    const forward = idMaker()
    const ids = texts.map((text) => forward(text))
    const backward = idMaker()
    expect([...texts].reverse().map((text) => backward(text))).toEqual([...ids].reverse())
    expect(ids.join()).not.toMatch(/\d/)
  })
})
