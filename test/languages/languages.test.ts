import { describe, expect, it } from 'vitest'
import { language, languages } from '../../src/languages/languages.ts'

describe.each(languages)('%s', (lang) => {
  const record = language[lang]

  it('has the plural rule that CLDR has for every whole number', () => {
    const rules = new Intl.PluralRules(lang)
    const numbers = [...Array(1300).keys(), 99_999, 100_000, 1_000_003, 1_000_011]
    expect(numbers.map((n) => record.plural(n))).toEqual(numbers.map((n) => rules.select(n)))
  })

  it('has words for every category of its rule', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.sort()
    for (const forms of Object.values(record.counted))
      expect(Object.keys(forms).sort()).toEqual(categories)
  })

  it('has a letter of its own for each of the six choices a question may have', () => {
    expect(new Set(record.letters).size).toBe(6)
    for (const letter of record.letters) {
      expect(letter.normalize('NFC')).toBe(letter)
      expect(letter).toMatch(new RegExp(`^\\p{Script=${record.script}}\\u0640?$`, 'u'))
    }
  })

  it('calls itself by a name in its own script, and finds it as words of its own', () => {
    expect(record.name.match(record.stretch)).toEqual([record.name])
    expect(`(${record.name}) 12 ${record.name}!`.match(record.stretch)?.join()).toContain(
      record.name,
    )
  })

  it('writes from the side that its script does', () => {
    const { script = '' } = new Intl.Locale(record.locale).maximize()
    expect(record.direction).toBe(/^(Arab|Hebr|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr')
  })
})
