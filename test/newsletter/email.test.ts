import { caniemail } from 'caniemail'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { language } from '../../src/languages/languages.ts'
import { darkened } from '../../src/newsletter/dark.ts'
import { emailHtml, emailMessage } from '../../src/newsletter/email.ts'
import { linked } from '../../src/newsletter/linked.ts'
import { plain } from '../../src/quiz/text.ts'
import { contrast, hex, inverted, parseColour } from './contrast.ts'
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

describe.each(snippets)('the email of $name', ({ lang, snippet, previous }) => {
  const markup = String(emailHtml(snippet, previous))
  const message = String(emailMessage(snippet, previous))
  const document = parse(message)
  const { direction: dir } = language[lang]
  const align = lang === 'ar' ? 'right' : 'left'

  const boxes = [...parse(markup).querySelectorAll('a')].filter((link) => styleOf(link).display)

  it('offers what answers as boxes that are links from edge to edge', () => {
    const { choices, button } = linked(snippet)
    expect(boxes.map((link) => link.getAttribute('href'))).toEqual(
      button ? [button.href] : choices.map(({ href }) => href),
    )
    for (const box of boxes) {
      // All the room between the border and the text is the link's.
      expect(styleOf(box)).toMatchObject({ display: 'block', padding: '11px 14px' })
      const cell = box.closest('td')
      expect([cell?.children.length, styleOf(cell as Element).padding]).toEqual([1, undefined])
      expect(styleOf(cell as Element)['mso-padding-alt']).toBe('11px 14px')
    }
  })

  it('names the quiz before it asks', () => {
    const text = parse(markup).documentElement.textContent ?? ''
    const named = text.indexOf(plain(snippet.quiz.title).slice(0, 60))
    expect(named).toBeGreaterThanOrEqual(0)
    expect(named).toBeLessThan(text.indexOf(plain(snippet.point.question.prompt)))
  })

  it('says all there is to choose, to order or to match', () => {
    const { choices, lines, targets } = linked(snippet)
    const text = parse(markup).documentElement.textContent ?? ''
    for (const said of [
      ...choices.map((each) => each.text),
      ...lines.map((each) => each.text),
      ...targets,
    ])
      expect(text).toContain(said)
  })

  it('says the direction of every text in all the ways that mail programs read', () => {
    const cells = [...document.querySelectorAll('td')].filter(
      (cell) => !cell.querySelector('table') && /[^\s\u00a0]/.test(cell.textContent ?? ''),
    )
    expect(cells.length).toBeGreaterThan(4)
    for (const cell of cells) {
      const side = cell.querySelector('a[style*="text-align:center"]') ? 'center' : align
      expect([cell.getAttribute('dir'), cell.getAttribute('align')]).toEqual([dir, side])
      expect(styleOf(cell)).toMatchObject({ direction: dir, 'text-align': side })
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

  it('is laid out in tables, and padded in cells and boxes alone', () => {
    for (const table of document.querySelectorAll('table')) {
      expect(
        ['role', 'width', 'cellpadding', 'cellspacing', 'border'].map((name) =>
          table.getAttribute(name),
        ),
      ).toEqual(['presentation', '100%', '0', '0', '0'])
    }
    for (const element of document.querySelectorAll('[style]')) {
      if (element.tagName === 'TD' || styleOf(element).display === 'block') continue
      expect(element.getAttribute('style')).not.toContain('padding')
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
      const [turned, around] = [colour, ground].map((each) => parseColour(darkened(hex(each))))
      expect(turned && around && contrast(turned, around)).toBeGreaterThanOrEqual(4.5)
    }
    expect(
      markup.match(/(?<![&\w])#[0-9a-z]+/gi)?.filter((hex) => !/^#[0-9a-f]{6}$/.test(hex)),
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
    expect(String(emailMessage(snippet, previous))).toBe(message)
    if (snippet.group) expect(links[0]?.searchParams.get('group')).toBe(snippet.group)
  })
})
