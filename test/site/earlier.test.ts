import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/languages/format.ts'
import { languages } from '../../src/languages/languages.ts'
import { earlierInWords } from '../../src/site/earlier.ts'
import type { View } from '../../src/site/site.ts'
import { siteWords } from '../../src/site/words.ts'

const until = '2026-11-26'

describe.each(languages)('attempts from before a quiz changed, in words (%s)', (lang) => {
  const view = { lang, words: siteWords[lang] } as View
  const said = (added: number, removed: number) =>
    earlierInWords(view, [{ attempts: 24, until, change: { added, removed } }])
  const unknown = earlierInWords(view, [{ attempts: 24, until }])

  it('say how many, before which day, and what changed', () => {
    const all = [said(1, 0), said(0, 1), said(1, 1), said(2, 1)]
    expect(new Set(all).size).toBe(all.length)
    for (const text of all) {
      expect(text).toMatch(/^24 /)
      expect(text).toContain(formatDate(lang, until))
    }
    expect(unknown).toBe(said(2, 1))
  })

  it('count questions in every form', () => {
    const amounts = [1, 2, 3, 11, 100]
    const forms = (words: string[]) => new Set(words.map((text) => text.replace(/\d+/g, '#'))).size
    const expected = new Set(amounts.map((n) => new Intl.PluralRules(lang).select(n))).size
    expect(forms(amounts.map((n) => said(n, 0)))).toBe(expected)
    expect(forms(amounts.map((n) => said(0, n)))).toBe(expected)
    expect(forms(amounts.map((n) => said(n, n)))).toBe(expected)
  })

  it('add up several editions, with the last change', () => {
    const change = { added: 1, removed: 0 }
    const two = [
      { attempts: 20, until: '2026-03-01', change: { added: 0, removed: 1 } },
      { attempts: 4, until, change },
    ]
    expect(earlierInWords(view, two)).toBe(said(1, 0))
  })

  it('do without a day where there is none', () => {
    const text = earlierInWords(view, [
      { attempts: 24, until: null, change: { added: 1, removed: 0 } },
    ])
    expect(text).toMatch(/^24 /)
    expect(text).not.toMatch(/\d{4}|null|undefined/)
  })
})
