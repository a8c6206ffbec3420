import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { download } from '../../src/classroom/download.tsx'
import { formatIds } from '../../src/exports/export-format.ts'
import { findFormat, formats } from '../../src/exports/formats.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { headers } from '../../src/site/headers.ts'
import type { SiteEnv } from '../../src/site/site.ts'
import { assets } from '../support/assets.ts'
import { library, rivers } from '../support/quiz.ts'

/** The download at its place below a board, without the board's key. */
function get(
  quiz: Quiz,
  format: string,
  path = `/${quiz.lang}/groups/ABC1234/export/${format}?key=k`,
  init?: RequestInit,
) {
  const app = new Hono<SiteEnv>()
  app.use(async (c, next) => {
    c.set('site', { library: library(quiz), assets })
    c.set('lang', quiz.lang)
    await next()
  })
  app.use(headers)
  app.get('/:lang/groups/:code/export/:format', (c) => {
    const found = findFormat(c.req.param('format'))
    return found ? download(c, quiz, found) : c.notFound()
  })
  return app.request(new URL(path, 'https://fahm.example').href, init, env)
}

const long = (lang: Lang) => {
  const quiz = rivers(lang)
  for (const point of quiz.points) point.question.prompt = 'x'.repeat(121)
  return quiz
}

describe('a download', () => {
  it.each(formatIds)('is a file for its owner alone, in which nothing runs: %s', async (id) => {
    const response = await get(rivers(), id)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': findFormat(id)?.type,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    const body = new Uint8Array(await response.arrayBuffer())
    const written = findFormat(id)?.write(rivers(), 'https://fahm.example') ?? ''
    const made = typeof written === 'string' ? new TextEncoder().encode(written) : written
    expect(body).toEqual(new Uint8Array(made))
  })

  it.each([
    ['أنهار: من أين؟ "A/B"', 'أنهار من أين؟ A B.gift.txt'],
    ["It's {ar:فهم} (1*)", "It's فهم (1 ).gift.txt"],
    ['..\u202e/\\:', 'rivers-ar.gift.txt'],
    ['...a...', 'a.gift.txt'],
  ])('has a name in ASCII and the quiz’s own: %s', async (title, name) => {
    const { headers: sent } = await get({ ...rivers(), title }, 'gift')
    const written = sent.get('Content-Disposition') ?? ''
    expect(written).toMatch(
      /^attachment; filename="rivers-ar\.gift\.txt"; filename\*=UTF-8''[\w.~%!-]+$/,
    )
    expect(decodeURIComponent(written.split("UTF-8''")[1] ?? '')).toBe(name)
  })

  it('answers HEAD as GET, without a body', async () => {
    const response = await get(rivers(), 'qti22.zip', undefined, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/zip')
    expect(await response.text()).toBe('')
  })
})

describe.each(['ar', 'en'] as const)('a quiz that does not fit its format: %s', (lang) => {
  it('is answered by a page that names each question, and by no file', async () => {
    const response = await get(long(lang), 'kahoot.xlsx')
    expect(response.status).toBe(422)
    expect(response.headers.get('Content-Disposition')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe('private, no-store')
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    const { document } = parseHTML(await response.text())
    const [problems, others] = document.querySelectorAll('main ul')
    const named = [...(problems?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
    expect(named).toHaveLength(3)
    for (const [index, sentence] of named.entries()) {
      expect(sentence).toContain(String(index + 1))
      expect(sentence).toContain('121')
      expect(sentence).toContain('120')
    }
    const links = [...(others?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(
      formats
        .filter(({ id }) => id !== 'kahoot.xlsx')
        .map(({ id }) => `/${lang}/groups/ABC1234/export/${id}?key=k`),
    )
  })
  it('leads to the file of the questions that do fit, where some do', async () => {
    const quiz = long(lang)
    const [, second] = quiz.points
    if (second) second.question.prompt = 'x'
    const page = await get(quiz, 'kahoot.xlsx')
    const { document } = parseHTML(await page.text())
    const [link] = document.querySelectorAll('main a.button')
    const response = await get(quiz, 'kahoot.xlsx', link?.getAttribute('href') ?? '')
    expect(response.status).toBe(200)
    const fitting = { ...quiz, points: quiz.points.slice(1, 2) }
    const made = findFormat('kahoot.xlsx')?.write(fitting) as Uint8Array
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(made))
  })

  it('leads to no file where none does, and makes none when asked', async () => {
    const page = await get(long(lang), 'kahoot.xlsx')
    const { document } = parseHTML(await page.text())
    expect(document.querySelector('main a.button')).toBeNull()
    const asked = await get(
      long(lang),
      'kahoot.xlsx',
      `/${lang}/groups/ABC1234/export/kahoot.xlsx?key=k&rest=yes`,
    )
    expect(asked.status).toBe(422)
  })
})
