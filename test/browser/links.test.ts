import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { places } from './places.ts'

let site: ServedSite
let browser: Browser
let session: CDPSession

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
  session = await browser.newBrowserCDPSession()
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** How many tabs show the site. The browser itself is asked: not every one reports a new tab, or what it loads. */
async function tabs() {
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(site.origin))
    .length
}

/** The visible links of a page, in their order. */
async function hrefsOf(page: Page, path: string) {
  await page.goto(site.origin + path)
  const taken = page.locator('a[hx-boost], a[hx-get], [hx-boost] a, body[hx-boost]')
  expect([path, await taken.count()]).toEqual([path, 0])
  const links = page.locator('a:visible')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
}

/** One of each kind: by its path, without what tells one reader or step from another. */
const kindOf = (href: string | null) => href?.replace(/[?#].*/, '').replace(/\d+/g, 'n') ?? ''

test('a link opens a tab of its own when a key says so, and none is taken over', async () => {
  const tried = new Set<string>()
  const reader = await open(browser)
  for (const path of Object.values(places('ar'))) {
    for (const [i, href] of (await hrefsOf(reader.page, path)).entries()) {
      const kind = kindOf(href)
      if (tried.has(kind) || !kind.startsWith('/')) continue
      tried.add(kind)
      const { context, page } = await open(browser)
      await page.goto(site.origin + path)
      const before = await tabs()
      const key = tried.size % 2 ? 'Control' : 'Shift'
      const link = page.locator('a:visible').nth(i)
      await link.click({ modifiers: [key] })
      await expect.poll(async () => [href, await tabs()]).toEqual([href, before + 1])
      expect(page.url()).toBe(site.origin + path)
      await context.close()
    }
  }
  await reader.context.close()
  expect(tried.size).toBeGreaterThan(5)
})
