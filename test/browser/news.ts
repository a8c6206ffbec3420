import type { Page } from 'playwright-core'

/** Lets a page's clock run until it asks for news by itself. */
export async function runToNews(page: Page) {
  const seconds = await page.locator('[data-poll]').first().getAttribute('data-poll')
  await page.clock.runFor(1000 * Number(seconds))
}
