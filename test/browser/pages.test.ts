import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { duplicateIds } from './ids.ts'
import { places } from './places.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

describe.each(languages)('every page in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has nothing axe objects to: %s', async (colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme })
    for (const path of Object.values(places(lang))) {
      await page.goto(site.origin + path)
      expect([path, await violations(page)]).toEqual([path, []])
    }
    await page.close()
  })

  it('fits 320 pixels, and its rows a thumb', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
    for (const path of Object.values(places(lang))) {
      await page.goto(site.origin + path)
      const [width, low, headings] = (await page.evaluate(`[
        document.documentElement.scrollWidth,
        [...document.querySelectorAll('button:not(.term), .button, .masthead a')]
          .filter((each) => each.getClientRects().length)
          .map((each) => each.getBoundingClientRect().height).filter((height) => height < 44),
        document.querySelectorAll('h1').length,
      ]`)) as [number, number[], number]
      expect([path, width <= 320, low, headings]).toEqual([path, true, [], 1])
    }
    await page.close()
  })

  it('has every id once', async () => {
    const page = await browser.newPage()
    for (const path of Object.values(places(lang))) {
      await page.goto(site.origin + path)
      expect([path, await duplicateIds(page)]).toEqual([path, []])
    }
    await page.close()
  })

  it('breaks no policy and keeps nothing in the browser', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      const expected = /status of (404|422)/.test(message.text())
      if (message.type() === 'error' && !expected) faults.push(message.text())
    })
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) faults.push(request.url())
    })
    await page.addInitScript(`
      addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, store, { get() { console.error(store) } })`)
    for (const path of Object.values(places(lang))) {
      const response = await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      expect(await response?.headerValue('Set-Cookie')).toBeNull()
    }
    expect(faults).toEqual([])
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
    await context.close()
  })

  it('keeps its borders in forced colours and stands still where motion is unwanted', async () => {
    const page = await browser.newPage({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(`${site.origin}/${lang}/${slug}/1`)
    const border = await page.evaluate(
      `getComputedStyle(document.querySelector('.ask button')).borderTopWidth`,
    )
    expect(Number.parseFloat(String(border))).toBeGreaterThan(0)
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
    await page.close()
  })

  it('can be played with the keyboard alone', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/${lang}/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    await page.focus('.ask button >> nth=0')
    await turnPage(page, () => page.keyboard.press('Enter'))
    const reach = async (selector: string) => {
      const reached = () => page.evaluate(`document.activeElement.matches('${selector}')`)
      for (let tabs = 0; tabs < 6 && !(await reached()); tabs++) await page.keyboard.press('Tab')
      expect([selector, await reached()]).toEqual([selector, true])
    }
    await reach('[data-next]')
    await turnPage(page, () => page.keyboard.press('Enter'))
    await reach('.ask button')
    await page.close()
  })
})

describe('the check itself', () => {
  it('sees Arabic that is too pale', async () => {
    const page = await browser.newPage()
    await page.setContent(
      '<html lang=ar dir=rtl><title>x</title><main><h1>عنوان</h1><p style="color:#bbb">ارتفاع الأسعار في مصر</p></main>',
    )
    expect((await violations(page)).map(([id]) => id)).toContain('color-contrast')
    await page.close()
  })
})
