import { describe, expect, it } from 'vitest'
import { ar } from '../../src/site/ar.ts'
import { en } from '../../src/site/en.ts'

/** Every fixed text of a dictionary, by the way to it. */
function texts(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${way}${key}`, value]]
    return typeof value === 'object' && value !== null ? texts(value, `${way}${key}.`) : []
  })
}

describe('what the site says', () => {
  const arabic = new Map(texts(ar))
  const english = new Map(texts(en))

  it('has the same places in both languages', () => {
    expect([...arabic.keys()]).toEqual([...english.keys()])
    expect(arabic.size).toBeGreaterThan(60)
  })

  it('is about as long in both', () => {
    for (const [key, text] of arabic) {
      const other = english.get(key) ?? ''
      const ratio = text.length / other.length
      // A word or two may well be twice as long in one of them.
      const long = Math.max(text.length, other.length) > 20
      if (long) expect([key, ratio > 0.4 && ratio < 2.5]).toEqual([key, true])
    }
  })

  it.each([
    ['ar', arabic, /[,;?]|\p{Script=Latin}|[\u0660-\u0669\u06f0-\u06f9\u0640یک]/u],
    ['en', english, /\p{Script=Arabic}/u],
  ] as const)('is in its own letters, signs and digits: %s', (_, words, foreign) => {
    for (const [key, text] of words)
      if (!['language', 'dir'].includes(key))
        expect([key, text.match(foreign)?.[0]]).toEqual([key, undefined])
  })

  it('counts in all six forms of Arabic', () => {
    const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103]
    expect(counts.map(ar.questions)).toEqual([
      'لا أسئلة',
      'سؤال واحد',
      'سؤالان',
      '3 أسئلة',
      '10 أسئلة',
      '11 سؤالًا',
      '99 سؤالًا',
      '100 سؤال',
      '101 سؤال',
      '103 أسئلة',
    ])
  })
})
