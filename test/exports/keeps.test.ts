import { describe, expect, it } from 'vitest'
import { parts } from '../../src/exports/format.ts'
import { formats } from '../../src/exports/formats.ts'
import { keepsSentence } from '../../src/exports/keeps.ts'
import { words } from '../../src/exports/words.ts'

describe.each(['ar', 'en'] as const)('the sentence on what a format keeps: %s', (lang) => {
  it.each(formats)('names what is lost or joined, and nothing else: $id', (format) => {
    const sentence = keepsSentence(lang, format)
    for (const part of parts)
      expect(sentence.includes(words[lang].parts[part])).toBe(format.keeps[part] !== 'kept')
    expect(sentence === words[lang].keepsAll).toBe(
      parts.every((part) => format.keeps[part] === 'kept'),
    )
  })
})
