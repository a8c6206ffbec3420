import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

const odd = {
  ...rivers(),
  slug: 'odd',
  published: '2026-03-01',
  title: 'عنوان {en:A & B} </title><b>',
}
const site = serve({ quizzes: [rivers('ar'), rivers('en'), odd] })
const origin = 'https://fahm.example'
const content = '<div dir="rtl" lang="ar">'

interface Item {
  id: string
  url: string
  title: string
  content_html: string
  date_published: string
  image: string
}

describe('GET /feed.json', () => {
  it('is a JSON Feed of the quizzes in Arabic', async () => {
    const response = await site.get('/feed.json')
    expect(response.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8')
    const feed = await response.json<{ items: Item[] }>()
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'ar',
      home_page_url: `${origin}/ar`,
      feed_url: `${origin}/feed.json`,
    })
    expect(feed.items.map(({ url }) => url)).toEqual([`${origin}/ar/odd`, `${origin}/ar/rivers`])
    for (const item of feed.items) {
      expect(item.id).toBe(item.url)
      const day = item.url.endsWith('/odd') ? '2026-03-01' : '2026-02-03'
      expect(item.date_published).toBe(`${day}T00:00:00.000Z`)
      expect(item.content_html.startsWith(content)).toBe(true)
      expect(item.content_html).not.toMatch(/<(script|iframe)|(href|src)="(?!https:)/)
      expect(item.image).toMatch(/^https:\/\/fahm\.example\/cards\//)
      expect((await site.get(item.url)).status).toBe(200)
    }
  })
})

describe('GET /feed.xml', () => {
  it('is well-formed RSS that says the same', async () => {
    const response = await site.get('/feed.xml')
    expect(response.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8')
    const xml = await response.text()
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true })
    const { channel } = parser.parse(xml).rss
    const { items } = await (await site.get('/feed.json')).json<{ items: Item[] }>()
    expect(channel.language).toBe('ar')
    expect(channel['atom:link']['@_href']).toBe(`${origin}/feed.xml`)
    const said = channel.item.map((item: Record<string, unknown>) => [
      item.link,
      (item.guid as Record<string, string>)['#text'],
      item.title,
      item.description,
      item.pubDate,
    ])
    expect(said).toEqual(
      items.map(({ url, id, title, content_html, date_published }) => [
        url,
        id,
        title,
        content_html,
        new Date(date_published).toUTCString(),
      ]),
    )
  })
})

describe.each(['/feed.xml', '/feed.json', '/feed.xml?lang=en', '/feed.json?lang=en'])(
  'GET %s',
  (path) => {
    it('answers 304 to whoever has it already, by a strong tag or a weak one', async () => {
      const first = await site.get(path)
      const tag = first.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^"\w+"$/)
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await site.get(path, { 'If-None-Match': known })
        expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([
          304,
          tag,
          '',
        ])
        expect(again.headers.get('Cache-Control')).toBe('public, max-age=300')
      }
      expect((await site.get(path, { 'If-None-Match': '"other"' })).status).toBe(200)
    })

    it('answers HEAD as it answers GET', async () => {
      const [whole, head] = [await site.get(path), await site.send(path, { method: 'HEAD' })]
      expect(head.status).toBe(200)
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
      expect(await head.text()).toBe('')
    })

    it('is a new one as soon as a quiz is', async () => {
      const lang = path.endsWith('en') ? 'en' : 'ar'
      const before = (await site.get(path)).headers.get('ETag')
      const changed = serve({ quizzes: [{ ...rivers(lang), title: 'x' }] })
      expect((await changed.get(path)).headers.get('ETag')).not.toBe(before)
    })
  },
)

describe('the English feeds', () => {
  it('hold the English quizzes', async () => {
    const feed = await (await site.get('/feed.json?lang=en')).json<{
      language: string
      items: Item[]
    }>()
    expect(feed.language).toBe('en')
    expect(feed.items.map(({ url }) => url)).toEqual([`${origin}/en/rivers`])
    expect(feed.items[0]?.content_html).toContain('<div dir="ltr" lang="en">')
  })
})

it.each(['ar', 'en'])('the list of quizzes names both feeds: %s', async (lang) => {
  const page = await parse(await site.get(`/${lang}`))
  for (const type of ['application/rss+xml', 'application/feed+json']) {
    const href = page.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href')
    const answer = await site.get(href ?? '')
    expect(answer.headers.get('Content-Type')).toContain(type)
    expect(await answer.text()).toContain(`/${lang}/rivers`)
  }
})
