import type { CDPSession, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import UPNG from 'upng-js'
import { launchChromium } from '../chromium.ts'
import { shell } from './shell.ts'

/** What Facebook, WhatsApp, X and Telegram show whole, in pixels. */
export const size = { width: 1200, height: 630 }

/** Enough for flat colours with the soft edges of letters between them. */
const colours = 48

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
      await page.evaluate(show, body)
      yield (await ownLetters(page, session)) ? fewColours(await shot(page)) : undefined
    }
  } finally {
    await browser.close()
  }
}

/** Whether every letter is in the cards' own faces, for which a drawing is left out. */
async function ownLetters(page: Page, session: CDPSession): Promise<boolean> {
  if ((await foreignFonts(session)).length === 0) return true
  const without = await page.evaluate(withoutStill)
  if (without === undefined) return false
  await page.evaluate(show, without)
  return (await foreignFonts(session)).length === 0
}

/** The body less its still, or nothing where it has none. Runs in the page. */
function withoutStill() {
  const still = document.querySelector('.still')
  still?.remove()
  return still ? document.body.innerHTML : undefined
}

const shot = (page: Page) => page.screenshot({ type: 'png', animations: 'disabled' })

/**
 * Puts a body in, waits for its faces, and makes title and still smaller until they fit. What does not
 * fit even small runs out of the picture. Runs in the page.
 */
export async function show(body: string) {
  document.body.innerHTML = body
  const root = document.documentElement
  root.removeAttribute('style')
  await document.fonts.ready
  const pixels = (element: Element, property: string) =>
    Number.parseFloat(getComputedStyle(element).getPropertyValue(property))
  const isCut = (element: Element | null) =>
    element !== null &&
    (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth)
  const shrink = (element: HTMLElement, tooLarge: () => boolean, least: number) => {
    for (let size = pixels(element, 'font-size'); tooLarge() && size > least; size -= 2)
      element.style.fontSize = `${size}px`
  }
  const title = document.querySelector('h1')
  if (title) {
    const lines = () => Math.round(title.clientHeight / pixels(title, 'line-height'))
    const most = pixels(title, '--most-lines')
    shrink(
      title,
      () => lines() > most || isCut(title.parentElement) || title.scrollWidth > title.clientWidth,
      20,
    )
  }
  const still = document.querySelector('.still')
  shrink(root, () => isCut(still), 27)
  still?.classList.toggle('cut', isCut(still))
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
export function fewColours(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png)
  return Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, colours))
}
