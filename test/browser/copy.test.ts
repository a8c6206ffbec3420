import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { startClass } from './lesson.ts'
import { answered, openStill, untilNews } from './news.ts'
import { places } from './places.ts'

let site: ServedSite
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** All of them, those on demand too. */
const unfold = `document.querySelectorAll('details').forEach((each) => { each.open = true })`

const buttons = (page: Page) => page.locator('[data-copy]')
const said = (page: Page) => page.locator('[role=status]:not(main *)').textContent()

/** Every page that offers to copy something. */
const pages: Record<string, (page: Page, lang: Lang) => Promise<unknown>> = {
  'the kit': (page, lang) => page.goto(site.origin + places(lang).kit),
  'the kit for a page': (page, lang) => page.goto(site.origin + places(lang)['kit for a page']),
  'the kit for the whole quiz': (page, lang) =>
    page.goto(site.origin + places(lang)['kit for the whole quiz']),
  'a step': (page, lang) => page.goto(site.origin + places(lang)['last step']),
  'a result': (page, lang) => page.goto(site.origin + places(lang).result),
  'a board': (page, lang) => startClass(page, site.origin, lang),
}

describe.each(languages)('in %s', (lang) => {
  it.each(Object.entries(pages))('each copy button of %s copies its own field', async (_, go) => {
    const page = await context.newPage()
    await go(page, lang)
    await page.evaluate(unfold)
    expect(await buttons(page).count()).toBeGreaterThan(0)
    for (const button of await buttons(page).all()) {
      await page.evaluate(`navigator.clipboard.writeText('nothing yet')`)
      // What it stands beside, and not what it says itself.
      const field = button
        .locator('xpath=ancestor::*[.//textarea or .//input][1]')
        .locator('textarea, input')
      const shown = await field.inputValue()
      expect(shown).not.toBe('')
      await button.click()
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(shown)
    }
    await page.close()
  })
})

describe('a copy', () => {
  it('is told in a live region and on the button, and both are taken back', async () => {
    const page = await context.newPage()
    await openStill(page, site.origin + places('ar').kit)
    await page.evaluate(unfold)
    const [first, second] = [buttons(page).nth(0), buttons(page).nth(1)]
    const label = await first.textContent()
    const copied = await first.getAttribute('data-copied')
    expect(await said(page)).toBe('')
    for (const button of [first, first, second]) {
      await button.click()
      await expect.poll(() => button.textContent()).toBe(copied)
      expect(await said(page)).toBe(copied)
    }
    await page.clock.runFor(3000)
    expect(await said(page)).toBe('')
    expect(await buttons(page).allTextContents()).toEqual(Array(4).fill(label))
    await page.close()
  })

  it('is taken back where the page changed meanwhile', async () => {
    const page = await context.newPage()
    const { board } = await startClass(page, site.origin, 'en')
    await openStill(page, board)
    await page.clock.runFor((await untilNews(page)) - 1000)
    const first = buttons(page).first()
    const label = await first.textContent()
    await first.click()
    await expect.poll(() => said(page)).not.toBe('')
    await answered(page, () => page.clock.runFor(1000))
    await page.clock.runFor(3000)
    expect([await said(page), await first.textContent()]).toEqual(['', label])
    await page.close()
  })

  it('that the browser refuses marks what can be copied by hand', async () => {
    const page = await context.newPage()
    await page.addInitScript(`navigator.clipboard.writeText = () => Promise.reject(new Error())`)
    await page.goto(site.origin + places('ar').kit)
    await buttons(page).first().click()
    const marked = () => page.evaluate('String(getSelection())')
    await expect.poll(marked).toBe(await page.locator('textarea').first().inputValue())
    expect(await said(page)).toBe('')
    await page.close()
  })
})

describe('a dare', () => {
  /** Opens a result whose browser shares with others as `share` does, a script's text. */
  async function dared(share: string) {
    const page = await context.newPage()
    await page.addInitScript(`
      Object.defineProperty(navigator, 'share', { configurable: true, value: ${share} })
      const write = navigator.clipboard.writeText.bind(navigator.clipboard)
      navigator.clipboard.writeText = (text) => window.refused ? Promise.reject() : write(text)
    `)
    // What shares comes when the page is there already.
    await page.goto(site.origin + places('ar').result, { waitUntil: 'networkidle' })
    const dare = page.locator('[data-share]')
    const { text, share: url } = (await page.evaluate(
      `({ ...document.querySelector('[data-share]').dataset })`,
    )) as Record<string, string>
    return { page, dare, text, url }
  }

  it('opens the list of apps that the phone has', async () => {
    const { page, dare, text, url } = await dared('async (what) => { window.shared = what }')
    await dare.click()
    await expect.poll(() => page.evaluate('window.shared')).toEqual({ text, url })
    await page.close()
  })

  it('is copied whole where there is none: words, squares and link', async () => {
    const { page, dare, text, url } = await dared('undefined')
    await page.evaluate(`navigator.clipboard.writeText('nothing yet')`)
    await dare.click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(`${text}\n${url}`)
    expect(text).toMatch(/[🟩🟨🟥]$/u)
    await expect.poll(() => dare.textContent()).toBe(await dare.getAttribute('data-copied'))
    expect(await said(page)).toBe(await dare.getAttribute('data-copied'))
    await page.close()
  })

  it('leads where it leads without a script where copying is refused', async () => {
    const { page, dare } = await dared('undefined')
    await page.route('https://wa.me/**', (route) => route.fulfill({ body: 'Elsewhere' }))
    await page.evaluate('window.refused = true')
    const href = await dare.getAttribute('href')
    await dare.click()
    await page.waitForURL(String(href))
    await page.close()
  })
})
