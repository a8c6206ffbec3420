import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { slug } from './play.ts'

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
  await page.locator(selector).last().click()
  await page.waitForSelector(shows)
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

  const at = async (place: number, shows: string) => {
    await page.waitForSelector(shows)
    await expect.poll(() => top(page)).toBe(place)
  }
  await page.goBack({ waitUntil: 'load' })
  await at(next, '.ask')
  await page.goBack({ waitUntil: 'load' })
  await at(feedback, '[data-verdict]')
  await page.goBack({ waitUntil: 'load' })
  await at(step, '.ask')
  await page.goForward({ waitUntil: 'load' })
  await at(feedback, '[data-verdict]')
  // From here on the browser remembers by itself again.
  await page.evaluate('scrollTo(0, 30)')
  await page.reload()
  await at(30, '[data-verdict]')
  await context.close()
})
