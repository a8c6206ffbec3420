import { caniemail } from 'caniemail'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { language } from '../../src/languages/languages.ts'
import { emailHtml, emailMessage } from '../../src/newsletter/email.ts'
import { choicesOf } from '../support/choices-of.ts'
import { contrast, inverted, parseColour } from './contrast.ts'
import { origin, snippets } from './snippets.ts'

const parse = (html: string) => parseHTML(html).document
const styleOf = (element: Element) =>
  Object.fromEntries(
    (element.getAttribute('style') ?? '')
      .split(';')
      .filter(Boolean)
      .map((rule) => rule.split(':').map((part) => part.trim())),
  )
const bytes = (text: string) => new TextEncoder().encode(text).length

/** How long a text is in quoted-printable, as most newsletters send it: an Arabic letter takes six bytes. */
const quotedPrintable = (text: string) =>
  [...new TextEncoder().encode(text)].reduce(
    (sum, byte) => sum + (byte > 126 || byte === 61 ? 3 : 1),
    0,
  ) * 1.04

/** What some mail program does not do, and how the message stands without it. */
const known = new Set([
  'border-radius', // Outlook on Windows: square corners.
  'display:none', // Gmail in a phone's browser: the preheader is a sentence that can be read.
  'height property', // The linter takes `line-height` for it.
  '<body> element', // Its margin and white ground are lost.
  'role attribute', // Windows Mail: a table that says it is one.
])

describe.each(snippets)('the email of $name', ({ lang, snippet }) => {
  const markup = String(emailHtml(snippet))
  const message = String(emailMessage(snippet))
  const document = parse(message)
  const { direction: dir } = language[lang]
  const align = lang === 'ar' ? 'right' : 'left'

  it('offers every choice by its text, as a link to its landing', () => {
    const links = [...parse(markup).querySelectorAll('a')].slice(0, -1)
    expect(
      links.map((link) => new URL(link.getAttribute('href') ?? '').searchParams.get('pick')),
    ).toEqual(choicesOf(snippet.point.question).map(({ id }) => id))
    choicesOf(snippet.point.question).forEach(({ text }, i) => {
      expect(links[i]?.textContent).toContain(text)
    })
  })

  it('says the direction of every text in all the ways that mail programs read', () => {
    const cells = [...document.querySelectorAll('td')].filter(
      (cell) => !cell.querySelector('table') && /[^\s\u00a0]/.test(cell.textContent ?? ''),
    )
    expect(cells.length).toBeGreaterThan(4)
    for (const cell of cells) {
      expect([cell.getAttribute('dir'), cell.getAttribute('align')]).toEqual([dir, align])
      expect(styleOf(cell)).toMatchObject({ direction: dir, 'text-align': align })
    }
    expect(document.documentElement.getAttribute('lang')).toBe(lang)
    for (const text of document.querySelectorAll('td span')) {
      expect([text.getAttribute('lang'), text.getAttribute('dir')]).toEqual([lang, dir])
    }
    expect(document.querySelector('a[dir], a[lang]')).toBeNull()
  })

  it('holds nothing that mail programs drop or refuse', () => {
    expect(message).not.toMatch(
      /-inline-|text-align:(start|end)|<bdi|var\(|flex|grid|<(form|input|button|iframe|script|svg|object|img|style|link|base)|data:|rgb|url\(|@media/i,
    )
  })

  it('is laid out in tables, and padded in cells alone', () => {
    for (const table of document.querySelectorAll('table')) {
      expect(
        ['role', 'width', 'cellpadding', 'cellspacing', 'border'].map((name) =>
          table.getAttribute(name),
        ),
      ).toEqual(['presentation', '100%', '0', '0', '0'])
    }
    for (const element of document.querySelectorAll('[style]')) {
      if (element.tagName !== 'TD') expect(element.getAttribute('style')).not.toContain('padding')
    }
  })

  it('is small enough to be shown whole', () => {
    expect(bytes(markup)).toBeLessThanOrEqual(10_240)
    expect(quotedPrintable(markup)).toBeLessThanOrEqual(30 * 1024)
    expect(bytes(message)).toBeLessThanOrEqual(80 * 1024)
  })

  it('uses nothing that the mail programs lack, but for what it stands without', () => {
    const clients = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*'] as const
    const { issues: found } = caniemail({ clients: [...clients], html: message })
    const titles = [...found.errors.values()].flat().map(({ title }) => title)
    expect([...new Set(titles)].filter((title) => !known.has(title))).toEqual([])
  })

  it('can be read as it is written, and in the dark', () => {
    const texts = [...parse(markup).querySelectorAll('[style*="color:"]')].filter(
      (element) => styleOf(element).color,
    )
    expect(texts.length).toBeGreaterThan(6)
    for (const text of texts) {
      const colour = parseColour(styleOf(text).color)
      const ground = parseColour(text.closest('[bgcolor]')?.getAttribute('bgcolor') ?? '')
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(inverted(colour), inverted(ground))).toBeGreaterThanOrEqual(4.5)
    }
    expect(
      markup.match(/(?<!&)#[0-9a-z]+/gi)?.filter((hex) => !/^#[0-9a-f]{6}$/.test(hex)),
    ).toEqual([])
  })

  it('begins with a sentence for the list of messages', () => {
    const preheader = document.body.firstElementChild
    expect(preheader?.tagName).toBe('DIV')
    expect(preheader?.textContent?.trim()).toMatch(/^.{20,90}\.$/)
  })

  it('is the same for everyone, and leads to this site alone', () => {
    const links = [...document.querySelectorAll('a')].map(
      (link) => new URL(link.getAttribute('href') ?? ''),
    )
    expect(new Set(links.map((link) => link.origin))).toEqual(new Set([origin]))
    expect(message).not.toMatch(/\{\{|\*\||%%|\[\[/)
    expect(String(emailMessage(snippet))).toBe(message)
    if (snippet.group) expect(links[0]?.searchParams.get('group')).toBe(snippet.group)
  })
})
