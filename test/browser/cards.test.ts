import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseHTML } from 'linkedom'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** A page's elements of the head, as a messenger reads them. */
async function headOf(path: string) {
  const { document } = parseHTML(await (await fetch(site.origin + path)).text())
  const content = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? ''
  return {
    image: content('meta[property="og:image"]', 'content'),
    icon: content('link[rel=apple-touch-icon]', 'href'),
    title: content('meta[property="og:title"]', 'content'),
  }
}

const scores = [...Array(seedLibrary('ar').points.length + 1).keys()]

describe.each(languages)('the built site in %s', (lang) => {
  const pages = ['', '/about', `/${slug}`, `/${slug}/read`, `/${slug}/1`]
  const shared = scores.map((score) => `/${slug}/score/${score}`)

  it('serves the picture of every page to whoever asks, for GET and HEAD', async () => {
    for (const path of [...pages, ...shared]) {
      const { image, title } = await headOf(`/${lang}${path}`)
      expect(title).toBeTruthy()
      for (const method of ['GET', 'HEAD']) {
        const response = await fetch(image, { method, redirect: 'manual' })
        expect([path, response.status]).toEqual([path, 200])
        expect(Object.fromEntries(response.headers)).toMatchObject({
          'content-type': 'image/png',
          'cache-control': 'public, max-age=31536000, immutable',
          'cross-origin-resource-policy': 'cross-origin',
        })
        expect(response.headers.get('Set-Cookie')).toBeNull()
      }
      const picture = Buffer.from(await (await fetch(image)).arrayBuffer())
      const { width, height } = PNG.sync.read(picture)
      expect([width, height, picture.length < 100 * 1024]).toEqual([1200, 630, true])
    }
  })

  it('has a picture of its own for the quiz and for each score', async () => {
    const images = await Promise.all(
      [`/${slug}`, ...shared].map(async (path) => (await headOf(`/${lang}${path}`)).image),
    )
    expect(new Set(images).size).toBe(scores.length + 1)
    for (const image of images) expect(image).toContain(`/cards/${slug}/${lang}`)
  })

  it('has an icon large enough for a phone and for a bookmark', async () => {
    const { icon } = await headOf(`/${lang}/${slug}`)
    const response = await fetch(new URL(icon, site.origin))
    expect(response.headers.get('Content-Type')).toBe('image/png')
    const { width } = PNG.sync.read(Buffer.from(await response.arrayBuffer()))
    expect(width).toBeGreaterThanOrEqual(180)
  })

  it('lets a page of another site show the picture', async () => {
    const { image } = await headOf(`/${lang}/${slug}`)
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<img src="${image}">`)
    })
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1200)
    await page.close()
    host.close()
  })

  it.each([`/${slug}`, `/${slug}/read`])('holds data no policy objects to: %s', async (path) => {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))`,
    )
    await page.goto(`${site.origin}/${lang}${path}`, { waitUntil: 'networkidle' })
    const data = await page.evaluate(
      () => document.querySelector('script[type="application/ld+json"]')?.textContent,
    )
    expect(JSON.parse(data ?? '').inLanguage).toBe(lang)
    expect(faults).toEqual([])
    await page.close()
  })
})
