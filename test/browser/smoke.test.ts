import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

test('the built site opens in Chromium with its stylesheet and scripts', async () => {
  const page = await browser.newPage()
  const failed: string[] = []
  page.on('response', (answer) => {
    if (!answer.ok()) failed.push(`${answer.status()} ${answer.url()}`)
  })
  await page.goto(`${site.origin}/ar`, { waitUntil: 'networkidle' })
  expect(await page.evaluate('typeof window.htmx')).toBe('object')
  expect(failed).toEqual([])
})

test('a file with a hash in its name is kept for a year and carries the headers of a static file', async () => {
  const html = await (await fetch(`${site.origin}/ar`)).text()
  const path = html.match(/\/s\/htmx\.\w+\.js/)?.[0]
  const { status, headers } = await fetch(`${site.origin}${path}`)
  expect(status).toBe(200)
  expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'")
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  // A frame that its host has taken the origin from is another site to our files.
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/)
})

test('no source map is served', async () => {
  const { status } = await fetch(`${site.origin}/index.js.map`)
  expect(status).toBe(404)
})

test('the notices of the packages whose code is served are served with it', async () => {
  const answer = await fetch(`${site.origin}/licenses.txt`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toContain('text/plain')
  const text = await answer.text()
  for (const name of ['hono', 'htmx.org']) expect(text).toContain(`\n${name} `)
  expect(text).toContain('Permission is hereby granted')
})
