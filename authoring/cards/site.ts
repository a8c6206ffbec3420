/**
 * Draws the pictures of the site itself, which are kept in `static/` so that a machine without a
 * browser has them: after a change to how cards look, `node authoring/cards/site.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../chromium.ts'
import { siteCard } from './card.ts'
import { draw } from './draw.ts'

/** The width and height of the icon on a phone's screen, in pixels. */
const side = 180

/** The site's own social card, 1200×630. */
export async function drawSiteCard(root: string): Promise<Buffer> {
  for await (const picture of draw(root, [siteCard()])) if (picture) return picture
  throw new Error("The site's own card has letters the cards' typefaces lack.")
}

/** The icon for a phone's screen. Phones round its corners themselves. */
async function drawTouchIcon(root: string): Promise<Buffer> {
  const icon = readFileSync(join(root, 'static/icon.svg'), 'utf8').replace(/ rx="\d+"/, '')
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon}`)
    return await page.screenshot()
  } finally {
    await browser.close()
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  writeFileSync(join(root, 'static/card.png'), await drawSiteCard(root))
  writeFileSync(join(root, 'static/apple-touch-icon.png'), await drawTouchIcon(root))
}
