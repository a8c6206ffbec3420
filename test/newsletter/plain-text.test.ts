import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/newsletter/plain-text.ts'
import { choicesOf } from '../support/choices-of.ts'
import { origin, snippets } from './snippets.ts'

describe.each(snippets)('the plain text of $name', ({ lang, snippet }) => {
  const text = plainText(snippet)
  const lines = text.split('\r\n')

  it('gives each choice a line and its address the next', () => {
    for (const { id, text: said } of choicesOf(snippet.point.question)) {
      const at = lines.findIndex((line) => line.includes(`pick=${id}&`))
      expect(lines[at]).toMatch(new RegExp(`^${origin}/${lang}/\\S+$`))
      expect(lines[at - 1]).toContain(said)
      expect(lines[at - 1]).not.toContain('http')
    }
  })

  it('keeps Arabic lines Arabic', () => {
    for (const line of lines.filter((each) => each && !each.startsWith('http'))) {
      expect(line.startsWith('\u200f')).toBe(lang === 'ar')
    }
  })

  it('can be sent: CRLF, and no line beyond what mail allows', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(998)
  })
})
