import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { finishInClass, startClass } from './lesson.ts'
import { open } from './open.ts'
import { answer, goOn, slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** What a page says around its main part, but for what is the same on every page of one visit, and what only search engines read. */
const around = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir } = document.documentElement
    const parts = document.querySelectorAll(
      'title, meta:not([name=robots]), link:not([rel=stylesheet], [rel=prefetch]), script:not([src]), header, footer',
    )
    return [lang, dir, ...[...parts].map((part) => part.outerHTML).toSorted()]
  })

/** Waits until the page says around its main part what the server does at the same address. */
async function follows(page: Page) {
  const fresh = await open(browser, { javaScriptEnabled: false })
  await fresh.page.goto(page.url())
  const told = await around(fresh.page)
  await expect.poll(() => around(page)).toEqual(told)
  await fresh.context.close()
}

describe.each(languages)('what stands around the main part, in %s', (lang) => {
  it('is that of the address at every step, and never of the page that was loaded', async () => {
    const { context, page, faults } = await open(browser)
    const quiz = seedLibrary(lang)
    await page.goto(`${site.origin}/${lang}/${slug}/1?mode=test`)
    await page.evaluate('window.marker = 1')
    for (let step = 1; step <= quiz.points.length; step++) {
      await answer(page, quiz, step, true)
      await follows(page)
      await goOn(page)
      await follows(page)
    }
    expect(await page.evaluate('window.marker')).toBe(1)
    expect(faults).toEqual([])
    await context.close()
  })

  it('leads from a step and from the result to the same place in the other language', async () => {
    const { context, page } = await open(browser)
    const quiz = seedLibrary(lang)
    await page.goto(`${site.origin}/${lang}/${slug}/1`)
    for (let step = 1; step <= quiz.points.length; step++) {
      await answer(page, quiz, step, step > 1)
      await goOn(page)
      await follows(page)
      if (step === 2) await across(page)
    }
    await across(page)
    expect((await page.textContent('[data-result] h1'))?.match(/\d+/g)).toEqual([
      String(quiz.points.length - 1),
      String(quiz.points.length),
    ])
    await context.close()
  })

  /** To the other language and back. */
  async function across(page: Page) {
    const { href, pathname } = new URL(page.url())
    const other = lang === 'ar' ? 'en' : 'ar'
    await turnPage(page, () => page.click('a[hreflang]'))
    expect(new URL(page.url()).pathname).toBe(pathname.replace(lang, other))
    await turnPage(page, () => page.click('a[hreflang]'))
    expect(page.url()).toBe(href)
  }
})

describe('a pupil who changes the language on the way', () => {
  it('is counted once', async () => {
    const teacher = await browser.newPage()
    const { code } = await startClass(teacher, site.origin, 'ar')
    for (let n = 0; n < 4; n++) await finishInClass(site.origin, code, 'ar')
    const { context, page } = await open(browser)
    await page.goto(`${site.origin}/g/${code}`)
    await turnPage(page, () => page.click('.ways a >> nth=1'))
    const { length } = seedLibrary().points
    for (let step = 1; step <= length; step++) {
      await answer(page, seedLibrary(step < 3 ? 'ar' : 'en'), step, true)
      if (step === 2) await turnPage(page, () => page.click('a[hreflang=en]'))
      await goOn(page)
    }
    await turnPage(page, () => page.click('a[hreflang=ar]'))
    expect(await page.isVisible('[data-result]')).toBe(true)
    // The board asks by itself.
    const finished = async () => (await teacher.textContent('.finished'))?.match(/\d+/)?.[0]
    await expect.poll(finished, { timeout: 60_000 }).toBe('5')
    await Promise.all([context.close(), teacher.close()])
  })
})
