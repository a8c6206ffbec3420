import { describe, expect, it } from 'vitest'
import { defaultLang, language, languages } from '../../src/languages/languages.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'

/** Every fixed text of a dictionary, by the way to it. */
function texts(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${way}${key}`, value]]
    return typeof value === 'object' && value !== null ? texts(value, `${way}${key}.`) : []
  })
}

/** What a text says in its own language. */
const ownIn = (text: string) =>
  runs(text)
    .filter((run) => run.lang === undefined)
    .map((run) => run.text)
    .join('')

/** The way to every text, and to every sentence that takes something. */
function ways(words: object, way = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? ways(value, `${way}${key}.`) : `${way}${key}`,
  )
}

describe.each(languages)('what the site says: %s', (lang) => {
  const said = texts(siteWords[lang])

  it('has the same places as every other language', () => {
    expect(ways(siteWords[lang]).sort()).toEqual(ways(siteWords[defaultLang]).sort())
    expect(said.length).toBeGreaterThan(60)
  })

  it('is nowhere empty', () => {
    for (const [key, text] of said) expect([key, text.trim()]).not.toEqual([key, ''])
  })

  it('is about as long as in the first language', () => {
    const first = new Map(texts(siteWords[defaultLang]))
    for (const [key, text] of said) {
      const other = first.get(key) ?? ''
      const ratio = text.length / other.length
      // A word or two may well be twice as long in one of them.
      const long = Math.max(text.length, other.length) > 20
      if (long) expect([key, ratio > 0.4 && ratio < 2.5]).toEqual([key, true])
    }
  })

  it('is in its own letters, signs and digits', () => {
    const { script, retyped } = language[lang]
    const typed = Object.keys({ ...retyped.signs, ...retyped.letters }).join('')
    const foreign = new RegExp(
      `[${typed}\\u0660-\\u0669\\u06f0-\\u06f9\\u0640]|(?!\\p{Script=${script}})\\p{L}`,
      'u',
    )
    for (const [key, text] of said)
      expect([key, ownIn(text).match(foreign)?.[0]]).toEqual([key, undefined])
  })
})

it('the site counts in all six forms of Arabic', () => {
  const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103]
  expect(counts.map(siteWords.ar.questions)).toEqual([
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
