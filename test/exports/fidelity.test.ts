import { describe, expect, it } from 'vitest'
import { aspects } from '../../src/exports/export-format.ts'
import { fidelitySentence } from '../../src/exports/fidelity.ts'
import { formats } from '../../src/exports/formats.ts'
import { exportWords } from '../../src/exports/words.ts'

describe.each(['ar', 'en'] as const)('the sentence on what a format keeps: %s', (lang) => {
  it.each(formats)('names what is lost or joined, and nothing else: $id', (format) => {
    const sentence = fidelitySentence(lang, format)
    for (const aspect of aspects)
      expect(sentence.includes(exportWords[lang].aspects[aspect])).toBe(
        format.fidelity[aspect] !== 'kept',
      )
    expect(sentence === exportWords[lang].losesNothing).toBe(
      aspects.every((aspect) => format.fidelity[aspect] === 'kept'),
    )
  })
})
