import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

const { get } = serve()

describe('GET /sitemap.xml', () => {
  it('names pages that are there, each with its twin', async () => {
    const xml = await (await get('/sitemap.xml')).text()
    const pages = [...xml.matchAll(/<loc>https:\/\/fahm\.example(.*?)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    )
    expect(pages).toEqual(expect.arrayContaining(['/ar', '/en', '/ar/rivers', '/en/rivers/read']))
    for (const path of pages) expect((await get(path)).status).toBe(200)
    for (const [, href] of xml.matchAll(/hreflang="\w+" href="https:\/\/fahm\.example(.*?)"/g)) {
      expect(pages).toContain(href)
    }
  })
})

describe('hreflang and canonical', () => {
  it('are mutual on every page the sitemap names', async () => {
    const xml = await (await get('/sitemap.xml')).text()
    for (const [, url] of xml.matchAll(/<loc>(.*?)<\/loc>/g)) {
      const page = await parse(await get(url ?? ''))
      expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(url)
      const twins = [...page.querySelectorAll('link[rel=alternate][hreflang]')]
      expect(twins.map((twin) => twin.getAttribute('hreflang'))).toEqual(['ar', 'en', 'x-default'])
      expect(twins.map((twin) => twin.getAttribute('href'))).toContain(url)
    }
  })
})

describe('a quiz in one language', () => {
  const site = serve({ quizzes: [rivers('ar')] })

  it('names no twin, in the sitemap or on its pages', async () => {
    const xml = await (await site.get('/sitemap.xml')).text()
    expect(xml).toContain('https://fahm.example/ar/rivers')
    expect(xml).not.toContain('https://fahm.example/en/rivers')
    for (const path of ['/ar/rivers', '/ar/rivers/read']) {
      const page = await parse(await site.get(path))
      const twins = [...page.querySelectorAll('link[rel=alternate][hreflang]')]
      expect(
        twins.map((twin) => [twin.getAttribute('hreflang'), twin.getAttribute('href')]),
      ).toEqual([
        ['ar', `https://fahm.example${path}`],
        ['x-default', `https://fahm.example${path}`],
      ])
      expect(page.querySelector('meta[property="og:locale:alternate"]')).toBeNull()
    }
  })
})

describe('GET /.well-known/security.txt', () => {
  it('says whom to tell, and is valid for less than a year', async () => {
    const text = await (await get('/.well-known/security.txt')).text()
    const expires = Date.parse(text.match(/^Expires: (.*)$/m)?.[1] ?? '')
    const days = (expires - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(365)
    const contact = text.match(/^Contact: (.*)$/m)?.[1] ?? ''
    expect((await get(contact)).status).toBe(200)
  })

  it('names the contact of the deployment', async () => {
    const site = serve({ bindings: { CONTACT: 'mailto:security@fahm.example' } })
    const text = await (await site.get('/.well-known/security.txt')).text()
    expect(text).toContain('Contact: mailto:security@fahm.example\n')
  })
})

describe('GET /robots.txt', () => {
  it('names the sitemap and keeps attempts and class links out', async () => {
    const text = await (await get('/robots.txt')).text()
    expect(text).toContain('Sitemap: https://fahm.example/sitemap.xml')
    expect(text).toContain('Disallow: /*?*attempt=')
    expect(text).toContain('Disallow: /g/')
  })
})
