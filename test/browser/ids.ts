import type { Page } from 'playwright-core'

/** The ids of a page that more than one element has. */
export async function duplicateIds(page: Page): Promise<string[]> {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  return ids.filter((id, i) => ids.indexOf(id) < i)
}
