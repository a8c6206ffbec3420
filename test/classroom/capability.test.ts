import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { classroomWords } from '../../src/classroom/words.ts'
import { spacedCode } from '../../src/quiz/group-code.ts'
import { parse, serve, storedKeys } from '../support/app.ts'
import { classAt, finish, makeClass, screenOf } from '../support/classroom.ts'

const site = serve()
const { get } = site
const pages = ['', '/keep', '/answers', '/attempts', '/delete']
const elsewhere = ['classroom.google.com', 'teams.microsoft.com', 'wa.me']

afterEach(() => reset())

describe('the pages that a board’s key opens', () => {
  it('are kept by nobody, found by no search engine, and say so in every case', async () => {
    const { code, below, board } = await makeClass(site)
    const paths = [
      ...[...pages, '/results.csv'].map(below),
      await screenOf(site, board),
      `/ar/groups/${code}?key=x`,
      `/g/${code}`,
      '/g/ZZZZZZZ',
      below('/export/gift'),
      `/ar/groups/${code}/export/gift?key=x`,
      below('/export/nothing'),
    ]
    for (const path of paths) {
      const { headers } = await get(path)
      expect([path, headers.get('Cache-Control'), headers.get('X-Robots-Tag')]).toEqual([
        path,
        'private, no-store',
        'noindex, nofollow',
      ])
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
      const typed = await get(path, { 'Sec-Fetch-Site': 'none' })
      const apart = path.includes('/groups/') ? 'same-origin' : null
      expect(typed.headers.get('Cross-Origin-Opener-Policy')).toBe(apart)
      expect(headers.get('Set-Cookie')).toBeNull()
    }
  })

  it.each(['ar', 'en'])(
    'load nothing from elsewhere, and lead there with the join link alone: %s',
    async (lang) => {
      const made = await makeClass(site, [['label', '3B']], lang)
      for (let n = 0; n < 5; n++) await finish(site, made.code)
      const seen = new Set<string>()
      const crawl = async (path: string) => {
        if (seen.has(path)) return
        seen.add(path)
        const response = await get(path)
        expect([path, response.status]).toEqual([path, 200])
        if (!response.headers.get('Content-Type')?.startsWith('text/html')) return
        const page = await parse(response)
        expect(page.querySelector('title')?.textContent).not.toContain(made.key)
        for (const resource of page.querySelectorAll('[src], link[href]')) {
          expect(resource.getAttribute('src') ?? resource.getAttribute('href')).toMatch(/^\/(?!\/)/)
        }
        for (const form of page.querySelectorAll('form')) {
          expect(form.getAttribute('action')).toMatch(/^\/(?!\/)/)
        }
        for (const a of page.querySelectorAll('a')) {
          const href = new URL(a.getAttribute('href') ?? '', `https://fahm.example${path}`)
          if (href.origin === 'https://fahm.example') {
            if (href.searchParams.has('key')) await crawl(href.pathname + href.search)
            continue
          }
          // An email that a teacher writes to nobody else holds the board's own link.
          if (href.protocol === 'mailto:') continue
          expect(elsewhere).toContain(href.host)
          expect(a.getAttribute('rel')).toContain('noreferrer')
          expect(decodeURIComponent(href.href)).toContain(`https://fahm.example/g/${made.code}`)
          expect(href.href).not.toContain(made.key)
        }
      }
      await crawl(made.board)
      expect([...seen].filter((path) => path.includes('/answers'))).not.toEqual([])
    },
  )

  it('share with words, and the link on a line of its own', async () => {
    const { board, code } = await makeClass(site)
    const page = await parse(await get(board))
    const whatsapp = page.querySelector('a[href^="https://wa.me"]')?.getAttribute('href') ?? ''
    const text = new URL(whatsapp).searchParams.get('text') ?? ''
    expect(text.split('\n')).toHaveLength(2)
    expect(text.endsWith(`\nhttps://fahm.example/g/${code}`)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(200)
    expect(text).toContain('أنهار')
  })

  it('leave the key in no log and nowhere in the store', async () => {
    const logged: unknown[] = []
    for (const level of ['log', 'error', 'warn'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => logged.push(...words))
    }
    const { board, key, code, below } = await makeClass(site)
    await finish(site, code)
    for (const page of pages) await get(below(page))
    await get(await screenOf(site, board))
    vi.restoreAllMocks()
    const keys = await storedKeys()
    const values = await Promise.all(keys.map(({ name }) => env.SCORES.get(name)))
    expect(JSON.stringify([logged, keys, values])).not.toContain(key)
    expect(keys).toHaveLength(2)
  })
})

describe('what a class sees or takes home', () => {
  it.each(['ar', 'en'])('holds no key of its board: %s', async (lang) => {
    const { code, key, board } = await makeClass(site, [['label', '3B']], lang)
    const { attempt } = await finish(site, code)
    const done = `group=${code}&mode=test&attempt=${attempt}`
    const screen = await screenOf(site, board)
    const opened = classAt(screen)
    const begun = [
      screen,
      `/${lang}/rivers/worksheet?text=yes&group=${code}`,
      `/${lang}/rivers/reading?group=${code}`,
      `/${lang}/rivers/embed?group=${code}`,
      `/g/${code}`,
      `/${lang}/rivers/1?${done}`,
      `/${lang}/rivers/1/feedback?${done}&answer=snow`,
      `/${lang}/rivers/result?${done}&answers=snow.trade.salt&saved=yes`,
      ...['question', 'split', 'answer'].map(
        (show) => `${screen.replace('/screen?', '/screen/fish-why?')}&show=${show}`,
      ),
    ]
    // All of them, and whatever they lead to.
    const seen = new Set(begun)
    for (const path of seen) {
      const response = await get(path)
      const text = await response.text()
      const all = `${path} ${[...response.headers]} ${text}`
      expect([path, all.includes(key)]).toEqual([path, false])
      if (!path.includes('/screen')) expect([path, all.includes(opened.key)]).toEqual([path, false])
      const links = [...text.matchAll(/(?:href|action)="(\/[a-z][^"#]*)/g)].map(([, link]) => link)
      for (const link of [...links, response.headers.get('Location')])
        if (link && !/\/s\/|\/cards\/|\.xml$/.test(link)) seen.add(link.replaceAll('&amp;', '&'))
    }
    for (const path of begun) {
      const { status } = await get(path)
      expect([path, status === 200 || status === 302]).toEqual([path, true])
    }
    expect(seen.size).toBeGreaterThan(50)
    const onScreen = await parse(await get(screen))
    expect(onScreen.querySelector('.code')?.textContent).toBe(spacedCode(code))
    for (const below of ['', '/answers', '/results.csv', '/export/gift'])
      expect((await get(`/${lang}/groups/${code}${below}?key=${opened.key}`)).status).toBe(404)
    for (const action of ['close', 'reopen', 'key']) {
      const { status } = await site.post(`/${lang}/groups/${code}/${action}?key=${opened.key}`, [])
      expect([action, status]).toEqual([action, 404])
    }
  })

  it('is shown on the screen whatever becomes of the board’s key, for as long as the class', async () => {
    const { board, below, code } = await makeClass(site)
    const screen = await screenOf(site, board)
    await site.post(below('/key'), [])
    await site.post(below('/close'), [])
    expect((await get(screen)).status).toBe(200)
    const other = await makeClass(site)
    expect((await get(screen.replace(code, other.code))).status).toBe(404)
  })
})

describe('what is printed', () => {
  it('names the public address, and says beside a key what browsers print', async () => {
    const { below } = await makeClass(site)
    for (const [path, address] of [
      ['/ar/rivers/worksheet', 'fahm.example/ar/rivers'],
      ['/ar/rivers/reading', 'fahm.example/ar/rivers/read'],
      [below('/answers'), 'fahm.example/ar/rivers/read'],
    ] as const) {
      const page = await parse(await get(path))
      expect([path, page.querySelector('.public-address')?.textContent]).toEqual([path, address])
    }
    const { code, board } = await makeClass(site)
    const paper = (await parse(await get(board))).querySelector('a[href*=worksheet]')
    const printed = await parse(await get(paper?.getAttribute('href') ?? ''))
    expect(printed.querySelector('.public-address')?.textContent).toBe(`fahm.example/g/${code}`)
    const words = classroomWords.ar.print.address
    for (const path of [below(''), below('/answers')]) {
      const page = await parse(await get(path))
      expect(page.querySelector('main')?.textContent).toContain(words)
    }
  })
})
