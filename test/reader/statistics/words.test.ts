import { describe, expect, it } from 'vitest'
import { ar } from '../../../src/reader/statistics/ar.ts'
import { en } from '../../../src/reader/statistics/en.ts'

/** Every sentence, those made with numbers as well. */
const said = (words: object): string[] =>
  Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return value
    if (typeof value === 'function') return [0, 1, 2, 3, 11, 100].map((n) => String(value(n, n, n)))
    return said(value)
  })

describe('the words of the statistics', () => {
  it('are in their language alone, other stretches marked, with one digit set', () => {
    for (const text of said(ar)) {
      expect(text.trim()).not.toBe('')
      expect(text.replace(/\{en:[^{}]+\}/g, '')).not.toMatch(/[A-Za-z٠-٩۰-۹ـ,;?]/)
    }
    for (const text of said(en)) expect(text).not.toMatch(/\p{Script=Arabic}|^\s*$/u)
  })

  it('count in all the forms of Arabic', () => {
    const forms = [0, 1, 2, 3, 11, 100].map((n) => ar.times(n).replace(/\d+/, ''))
    expect(new Set(forms).size).toBe(5)
    expect(new Set([1, 2].map(en.times)).size).toBe(2)
  })
})
