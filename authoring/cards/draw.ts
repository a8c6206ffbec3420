import type { CDPSession, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import UPNG from 'upng-js'
import { launchChromium } from '../chromium.ts'
import { shell } from './shell.ts'

/** What Facebook, WhatsApp, X and Telegram show whole, in pixels. */
export const size = { width: 1200, height: 630 }

/** Enough for flat colours with the soft edges of letters between them. */
const colours = 48

/** A title is set as large as it fits in so many lines. */
const mostLines = 3

/**
 * Draws bodies of HTML, one after the other, in one page of Chromium.
 * @param root the project's folder
 * @yields the PNG of each, or undefined where a letter is in none of the cards' own faces
 * @throws where no browser starts
 */
export async function* draw(
  root: string,
  bodies: Iterable<string>,
): AsyncGenerator<Buffer | undefined> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light' })
    const session = await page.context().newCDPSession(page)
    await page.setContent(shell(root))
    for (const body of bodies) {
      await page.evaluate(show, { body, mostLines })
      yield (await foreignFonts(session)).length > 0 ? undefined : fewColours(await shot(page))
    }
  } finally {
    await browser.close()
  }
}

const shot = (page: Page) => page.screenshot({ type: 'png', animations: 'disabled' })

/** Puts a body in, waits for its faces, and makes the title smaller until it fits. Runs in the page. */
export async function show({ body, mostLines }: { body: string; mostLines: number }) {
  document.body.innerHTML = body
  await document.fonts.ready
  const title = document.querySelector('h1')
  const section = title?.parentElement
  if (!title || !section) return
  const lines = () => title.clientHeight / Number.parseFloat(getComputedStyle(title).lineHeight)
  const tooLarge = () =>
    Math.round(lines()) > mostLines ||
    section.scrollHeight > section.clientHeight ||
    title.scrollWidth > title.clientWidth
  for (
    let size = Number.parseFloat(getComputedStyle(title).fontSize);
    tooLarge() && size > 20;
    size -= 2
  )
    title.style.fontSize = `${size}px`
}

/** The families the machine lent for letters that the cards' own faces lack. */
export async function foreignFonts(session: CDPSession): Promise<string[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  // Chromium looks only a few levels below the node it is asked about.
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  })
  const found: string[] = []
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    found.push(...fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName))
  }
  return [...new Set(found)]
}

/** A third of the size: a palette instead of a colour for every pixel. */
function fewColours(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png)
  return Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, colours))
}
