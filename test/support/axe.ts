import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** axe takes joined Arabic letters for an icon font and skips them; seeing every pixel full it does not. */
const unskip = `CanvasRenderingContext2D.prototype.getImageData = (x, y, w, h) =>
  ({ data: new Uint8ClampedArray(Math.max(4, Math.ceil(w) * Math.ceil(h) * 4)).fill(255) })`

/** What axe objects to on a page, and tables that are none to every browser: each rule, and an element that breaks it. */
export async function violations(page: Page) {
  await page.evaluate(unskip)
  await page.evaluate(axe.source)
  const { violations: found } = (await page.evaluate('axe.run(document)')) as axe.AxeResults
  const lost = await page.evaluate(tableParts)
  return [...found.map(({ id, nodes }) => [id, nodes[0]?.html]), ...lost]
}

/** Parts of tables that are laid out as something else, and say no role: to WebKit they are in no table. */
const tableParts = () =>
  [...document.querySelectorAll('table, thead, tbody, tr, th, td')]
    .filter((part) => !part.closest('[role=presentation]') && !part.hasAttribute('role'))
    .filter((part) => !/^(table|none)/.test(getComputedStyle(part).display))
    .map((part) => ['table-lost', part.outerHTML.slice(0, 80)])
