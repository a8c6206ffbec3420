import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { attempt, query } from '../support/attempt.ts'
import { rivers } from '../support/quiz.ts'
import { filterOembedResult } from '../support/wordpress.ts'

const { get } = serve()
const origin = 'https://fahm.example'
const ask = (url: string, more: Record<string, string> = {}, site = { get }) =>
  site.get(`/oembed?${new URLSearchParams({ url, ...more })}`)
const answer = async (path: string, more: Record<string, string> = {}) =>
  (await ask(origin + path, more)).json<Record<string, string | number>>()

describe('GET /oembed', () => {
  it.each([
    ['/ar/rivers', '/ar/rivers/embed'],
    ['/en/rivers', '/en/rivers/embed'],
    ['/ar/rivers/embed', '/ar/rivers/embed'],
    ['/ar/rivers/q/bridge-why', '/ar/rivers/q/bridge-why/embed'],
    ['/ar/rivers/2', '/ar/rivers/q/bridge-why/embed'],
    ['/ar/rivers/2/embed', '/ar/rivers/q/bridge-why/embed'],
    ['/en/rivers/3?from=newsletter&pick=salt', '/en/rivers/q/fish-why/embed'],
    ['/ar/rivers?group=123456789', '/ar/rivers/embed?group=123456789'],
    ['/ar/rivers/q/fish-why?group=k3m9-x7q', '/ar/rivers/q/fish-why/embed?group=K3M9X7Q'],
  ])('answers with a frame of a quiz or a question: %s', async (path, frame) => {
    const { type, version, title, html, width, height } = await answer(path)
    expect([type, version, typeof title, typeof width, typeof height]).toEqual([
      'rich',
      '1.0',
      'string',
      'number',
      'number',
    ])
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    const shown = document.querySelector('iframe')
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
      'BLOCKQUOTE',
      'IFRAME',
    ])
    expect(shown?.getAttribute('src')).toBe(origin + frame)
    expect(shown?.getAttribute('title')).toBe(title)
    expect([shown?.getAttribute('width'), shown?.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ])
    const link = document.querySelector('blockquote a')?.getAttribute('href') ?? ''
    expect((await get(link)).status).toBe(200)
  })

  it.each(['/', '/ar', '/en?page=1', '/ar/about', '/ar/rivers/read#fish', '/en/rivers/score/3'])(
    'answers with a link to any other public page: %s',
    async (path) => {
      const found = await answer(path)
      expect([found.type, found.version, found.html]).toEqual(['link', '1.0', undefined])
      expect(found.title).toBeTruthy()
    },
  )

  it('takes an address however it is written, and leaves out arguments it does not know', async () => {
    const one = await answer('/ar/rivers')
    for (const other of ['/ar/rivers/', '/ar/rivers?utm_source=x', '/ar/rivers#top'])
      expect(await answer(other)).toEqual(one)
    expect(await (await ask('http://fahm.example/ar/rivers')).json()).toEqual(one)
    expect(await answer('/ar/rivers', { discover: '1', callback: 'x', dnt: 'true' })).toEqual(one)
  })

  it('shows the card of the quiz, or of the score', async () => {
    expect((await answer('/ar/rivers')).thumbnail_url).toBe(`${origin}/cards/rivers/ar.test.png`)
    expect((await answer('/en/rivers/score/2')).thumbnail_url).toBe(
      `${origin}/cards/rivers/en-2.test.png`,
    )
    expect((await answer('/en')).thumbnail_url).toBe(`${origin}/cards/card.png`)
  })

  it.each([
    ['a foreign site', 'https://elsewhere.example/ar/rivers', {}, 404],
    ['another port', `${origin}:8443/ar/rivers`, {}, 404],
    ['our name within another', 'https://fahm.example.evil.example/ar', {}, 404],
    ['another scheme', 'ftp://fahm.example/ar/rivers', {}, 404],
    ['no address at all', 'rivers', {}, 404],
    ['markup', '"><script>alert(1)</script>', {}, 404],
    ['a quiz there is not', `${origin}/ar/nothing`, {}, 404],
    ['a question there is not', `${origin}/ar/rivers/4`, {}, 404],
    ['question zero', `${origin}/ar/rivers/0`, {}, 404],
    ['a score there is not', `${origin}/ar/rivers/score/4`, {}, 404],
    ['a language there is not', `${origin}/fr/rivers`, {}, 404],
    ['something deeper', `${origin}/ar/rivers/2/embed/more`, {}, 404],
    ['a board', `${origin}/ar/groups/ABCDE?key=x`, {}, 401],
    ['a join link', `${origin}/g/ABCDE`, {}, 401],
    ["an attempt's step", `${origin}/ar/rivers/2?${query({ answers: 'snow' })}`, {}, 401],
    ['a result', `${origin}/ar/rivers/result?mode=walk&attempt=${attempt}`, {}, 401],
    ["a reader's feedback", `${origin}/ar/rivers/1/feedback?answer=snow`, {}, 401],
    ['a quiz within no group', `${origin}/ar/rivers?group=ABCDE`, {}, 401],
    ["a pupil's step", `${origin}/ar/rivers/1?mode=walk&group=123456789`, {}, 401],
    ["a pupil's explainer", `${origin}/ar/rivers/read?group=123456789`, {}, 401],
    ['an unknown format', `${origin}/ar/rivers`, { format: 'foo' }, 501],
    ['no address', '', {}, 400],
  ])('refuses %s', async (_, url, more, status) => {
    const response = await ask(url, more)
    expect(response.status).toBe(status)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(await response.text()).not.toContain('<')
  })

  it('refuses a question without an address', async () => {
    expect((await get('/oembed')).status).toBe(400)
  })

  it('may be asked from any page, and be kept a while', async () => {
    const { headers } = await ask(`${origin}/ar/rivers`)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  })

  it('keeps to any limits, and answers with a link where a frame would be too small', async () => {
    const limit = fc.integer({ min: 1, max: 2000 })
    await fc.assert(
      fc.asyncProperty(limit, limit, async (maxwidth, maxheight) => {
        const limits = { maxwidth: String(maxwidth), maxheight: String(maxheight) }
        const { type, width, height, ...found } = await answer('/ar/rivers/1', limits)
        expect(type).toBe(maxwidth < 220 || maxheight < 180 ? 'link' : 'rich')
        for (const [size, most] of [
          [width, maxwidth],
          [height, maxheight],
          [found.thumbnail_width, maxwidth],
          [found.thumbnail_height, maxheight],
        ])
          if (size !== undefined) {
            expect(size).toBeLessThanOrEqual(Number(most))
            expect(size).toBeGreaterThan(0)
          }
        const thumbnail = Object.keys(found).filter((name) => name.startsWith('thumbnail'))
        expect([0, 3]).toContain(thumbnail.length)
      }),
    )
  })

  it.each(['', '-1', '1e3', '12.5', 'x', '9'.repeat(40), '<b>'])(
    'takes an absurd size for none: %s',
    async (maxwidth) => {
      expect(await answer('/ar/rivers', { maxwidth })).toEqual(await answer('/ar/rivers'))
    },
  )

  it('answers in XML what it answers in JSON, markup escaped', async () => {
    const odd = { ...rivers(), title: 'أنهار & <b>"مدن"</b> \'س\' ]]>' }
    const site = serve({ quizzes: [odd] })
    const response = await ask(`${origin}/ar/rivers`, { format: 'xml' }, site)
    expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8')
    const xml = await response.text()
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({ parseTagValue: false, htmlEntities: true })
    const json = await (await ask(`${origin}/ar/rivers`, {}, site)).json<object>()
    expect(parser.parse(xml).oembed).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    )
  })
})

describe('WordPress', () => {
  it.each(['/ar/rivers', '/en/rivers/2'])('keeps quotation and frame of %s', async (path) => {
    const { html, title } = await answer(path)
    const kept = filterOembedResult(String(html), 'abcdefghij')
    const { document } = parseHTML(`<html><body>${kept}</body></html>`)
    expect(document.querySelector('blockquote a')?.textContent).toBe(title)
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toMatch(/\/embed#\?secret=abcdefghij$/)
    expect(frame?.getAttribute('title')).toBe(title)
    for (const name of ['width', 'height']) expect(frame?.hasAttribute(name)).toBe(true)
  })

  it('keeps them whatever a title holds', async () => {
    const site = serve({ quizzes: [{ ...rivers(), title: `<iframe src='x'></iframe> "&' >` }] })
    const response = await ask(`${origin}/ar/rivers`, {}, site)
    const { html } = await response.json<{ html: string }>()
    const { document } = parseHTML(
      `<html><body>${filterOembedResult(html, 'abcdefghij')}</body></html>`,
    )
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
    expect(document.querySelectorAll('blockquote')).toHaveLength(1)
  })

  it('refuses what has no frame, and drops a script', () => {
    expect(filterOembedResult('<blockquote>x</blockquote>', 'abcdefghij')).toBe(false)
    expect(
      filterOembedResult('<script src="x"></script><iframe src="y"></iframe>', 'abcdefghij'),
    ).not.toContain('script src')
  })
})

describe('discovery', () => {
  const pages = [
    '/ar',
    '/en',
    '/ar/rivers',
    '/en/rivers/read',
    '/ar/rivers/1',
    '/ar/rivers/score/2',
  ]
  it.each(pages)('leads from the page and its header to an answer: %s', async (path) => {
    const response = await get(path)
    const header = response.headers.get('Link')
    const page = await parse(response)
    for (const type of ['application/json+oembed', 'text/xml+oembed']) {
      const links = page.querySelectorAll(`head link[rel=alternate][type="${type}"]`)
      expect(links).toHaveLength(1)
      const href = links[0]?.getAttribute('href') ?? ''
      expect(new URL(href).searchParams.get('url')).toBe(origin + path)
      expect([...new URL(href).searchParams.keys()]).toEqual(['url', 'format'])
      expect(header).toContain(`<${href}>; rel="alternate"; type="${type}"`)
      expect((await get(href)).status).toBe(200)
    }
  })

  it('has its address escaped in the page', async () => {
    const text = await (await get('/ar/rivers')).text()
    expect(text).toContain(
      'href="https://fahm.example/oembed?url=https%3A%2F%2Ffahm.example%2Far%2Frivers&amp;format=json"',
    )
  })

  it("is not on a reader's own pages, nor in a frame", async () => {
    for (const path of [
      `/ar/rivers/2?${query({ answers: 'snow' })}`,
      `/ar/rivers/result?${query({ answers: 'snow.war.salt' })}`,
      '/ar/rivers/1/embed',
    ]) {
      const response = await get(path)
      expect(response.headers.get('Link')).toBeNull()
      expect(await response.text()).not.toContain('oembed')
    }
  })
})
