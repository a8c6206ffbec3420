import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const top = (page: Page) => page.evaluate<number>('scrollY')

/** Presses what it scrolls to; how far down the page that was. */
async function press(page: Page, selector: string, shows: string) {
  await page.locator(selector).last().scrollIntoViewIfNeeded()
  const from = await top(page)
  await turnPage(page, () => page.locator(selector).last().click())
  expect(await page.isVisible(shows)).toBe(true)
  expect(await top(page)).toBe(0)
  return from
}

test.each([
  ['with scripts', true],
  ['without', false],
])('Back and Forward lead to the place on the page: %s', async (_, javaScriptEnabled) => {
  const { context, page } = await open(browser, {
    javaScriptEnabled,
    viewport: { width: 360, height: 400 },
  })
  await page.goto(`${site.origin}/en/${slug}/1`, { waitUntil: 'networkidle' })
  const step = await press(page, '.ask button', '[data-verdict]')
  const feedback = await press(page, '[data-next]', '.ask')
  expect(Math.min(step, feedback)).toBeGreaterThan(100)
  const next = await press(page, '.ask button', '[data-verdict]')

  const leadsTo = async (go: () => Promise<unknown>, place: number, shows: string) => {
    await turnPage(page, go)
    expect(await page.isVisible(shows)).toBe(true)
    await expect.poll(() => top(page)).toBe(place)
  }
  await leadsTo(() => page.goBack(), next, '.ask:not(:has([data-verdict]))')
  await leadsTo(() => page.goBack(), feedback, '[data-verdict]')
  await leadsTo(() => page.goBack(), step, '.ask:not(:has([data-verdict]))')
  await leadsTo(() => page.goForward(), feedback, '[data-verdict]')
  // From here on the browser remembers by itself again.
  await expect.poll(() => page.evaluate('history.scrollRestoration')).toBe('auto')
  await page.evaluate('scrollTo(0, 30)')
  await leadsTo(() => page.reload(), 30, '[data-verdict]')
  await context.close()
})
