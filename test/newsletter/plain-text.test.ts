import { describe, expect, it } from 'vitest'
import { linked } from '../../src/newsletter/linked.ts'
import { plainText } from '../../src/newsletter/plain-text.ts'
import { plain } from '../../src/quiz/text.ts'
import { snippets } from './snippets.ts'

describe.each(snippets)('the plain text of $name', ({ lang, snippet, previous }) => {
  const text = plainText(snippet, previous)
  const lines = text.split('\r\n')

  it('gives each choice, or the way to the question, a line and its address the next', () => {
    const { choices, lines: below, button } = linked(snippet)
    for (const { href, text: said } of [...choices, ...(button ? [button] : [])]) {
      const at = lines.indexOf(href)
      expect(lines[at - 1]).toContain(said)
      expect(lines[at - 1]).not.toContain('http')
    }
    for (const { text: said } of below) expect(text).toContain(said)
  })

  it('begins with the name of the quiz', () => {
    expect(lines[0]).toContain(plain(snippet.quiz.title))
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
