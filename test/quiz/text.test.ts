import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, runs } from '../../src/quiz/text.ts'

describe('runs()', () => {
  it('splits at the marks for the other language', () => {
    expect(runs('نقلًا عن {en:CNN}.')).toEqual([
      { text: 'نقلًا عن ' },
      { text: 'CNN', lang: 'en' },
      { text: '.' },
    ])
  })

  it('loses nothing of text without marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('{'))
        expect(
          runs(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('plain()', () => {
  it('isolates the other language where there is no markup', () => {
    expect(plain('عن {en:CNN}')).toBe('عن \u2068CNN\u2069')
  })
})
