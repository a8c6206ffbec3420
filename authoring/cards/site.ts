/**
 * Draws the pictures of the site itself, which are kept in `static/` so that a machine without a
 * browser has them: after a change to how cards look, `node authoring/cards/site.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from '../chromium.ts'
import { siteCard } from './card.ts'
import { draw } from './draw.ts'

/** The width and height of the icon on a phone's screen, and of the one that browsers ask every site for, in pixels. */
const touchSide = 180
const tabSide = 32

/** The site's own social card, 1200×630. */
export async function drawSiteCard(root: string): Promise<Buffer> {
  for await (const picture of draw(root, [siteCard()])) if (picture) return picture
  throw new Error("The site's own card has letters the cards' typefaces lack.")
}

const icon = (root: string) => readFileSync(join(root, 'static/icon.svg'), 'utf8')

/** The icon for a phone's screen. Phones round its corners themselves. */
const drawTouchIcon = (root: string) => drawIcon(icon(root).replace(/ rx="\d+"/, ''), touchSide)

/** `favicon.ico`, for what knows no other: one picture, as PNG. https://en.wikipedia.org/wiki/ICO_(file_format) */
async function drawFavicon(root: string): Promise<Buffer> {
  const picture = await drawIcon(icon(root), tabSide)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.set([tabSide, tabSide], 6)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(picture.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, picture])
}

async function drawIcon(svg: string, side: number): Promise<Buffer> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    const style = `body{margin:0}svg{display:block;inline-size:${side}px;block-size:${side}px}`
    await page.setContent(`<style>${style}</style>${svg}`)
    return await page.screenshot({ omitBackground: true })
  } finally {
    await browser.close()
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  writeFileSync(join(root, 'static/card.png'), await drawSiteCard(root))
  writeFileSync(join(root, 'static/apple-touch-icon.png'), await drawTouchIcon(root))
  writeFileSync(join(root, 'static/favicon.ico'), await drawFavicon(root))
}
