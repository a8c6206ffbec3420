import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens a page whose clock stands still from the beginning, so that a busy machine lets no news come by itself. */
export async function openStill(page: Page, url: string) {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.goto(url, { waitUntil: 'networkidle' })
}

/** Does what has a page ask, and waits until what it is answered is shown, or that there is no answer. */
export async function answered(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(`
    window.isAnswered = false
    for (const ended of ['htmx:after:swap', 'htmx:finally:request'])
      document.addEventListener(ended, () => { isAnswered = true })`)
  await act()
  await expect.poll(() => page.evaluate('isAnswered')).toBe(true)
}

/** In how many milliseconds a page asks for news by itself. */
export const untilNews = async (page: Page) =>
  1000 * Number(await page.locator('[data-poll]').first().getAttribute('data-poll'))

/** Lets a page's clock run until it asks for news by itself, and is answered. */
export const news = (page: Page) =>
  answered(page, async () => page.clock.runFor(await untilNews(page)))
