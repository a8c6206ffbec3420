import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { violations } from '../support/axe.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { places } from './places.ts'
import { press } from './respond.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const again = '[role=alert] button'
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector), selector)

/** What is seen: where the question stands, and whether the alert is whole on the screen and in the column. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const alert = box('[role=alert]:not([hidden])')
    return {
      question: box('.ask')?.top,
      shown: alert && alert.top >= 0 && alert.bottom <= innerHeight,
      wide: document.documentElement.scrollWidth > innerWidth,
    }
  })

describe.each(languages)('“try again” in %s', (lang) => {
  const [first, second] = choicesOf(seedLibrary(lang).points[0]?.question)

  it.each(['thumb', 'keyboard'] as const)(
    'sends the same choice by %s until it gets through',
    async (hand) => {
      const { context, page } = await open(browser, { hasTouch: true })
      await page.goto(site.origin + places(lang)['step in test mode'], { waitUntil: 'networkidle' })
      const asked: string[] = []
      page.on('request', (request) =>
        asked.push(new URL(request.url()).searchParams.get('answer') ?? ''),
      )
      await context.setOffline(true)
      await press(page, hand, `.ask button[value="${second?.id}"]`)
      for (let failures = 0; failures < 3; failures++) {
        await page.waitForSelector('[role=alert]')
        expect(await hasFocus(page, '[role=alert]')).toBe(true)
        const failed = page.waitForEvent('requestfailed')
        await press(page, hand, again)
        await failed
      }
      await page.waitForSelector('[role=alert]')
      await context.setOffline(false)
      await press(page, hand, again)
      await page.waitForSelector('[data-verdict]')
      expect(new Set(asked.filter(Boolean))).toEqual(new Set([second?.id]))
      expect(await page.getByRole('alert').count()).toBe(0)
      expect(await hasFocus(page, '[data-verdict]')).toBe(true)
      await context.close()
    },
  )

  it('leaves another choice free to be made', async () => {
    const { context, page } = await open(browser)
    await page.goto(site.origin + places(lang)['step in test mode'], { waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.click(`.ask button[value="${second?.id}"]`)
    await page.waitForSelector(again)
    await context.setOffline(false)
    await turnPage(page, () => page.click(`.ask button[value="${first?.id}"]`))
    expect(await page.isVisible('[data-verdict]')).toBe(true)
    expect(new URL(page.url()).searchParams.get('answer')).toBe(first?.id)
    await context.close()
  })

  it.each([
    [360, 640],
    [320, 568],
    [640, 300],
  ])('is in view at %i × %i, and the question where it was', async (width, height) => {
    const { context, page } = await open(browser, { viewport: { width, height } })
    await page.goto(site.origin + places(lang)['step in test mode'], { waitUntil: 'networkidle' })
    await context.setOffline(true)
    const before = await seen(page)
    await page.locator('.ask button >> nth=0').dispatchEvent('click')
    await page.waitForSelector(again)
    expect(await seen(page)).toEqual({ ...before, shown: true, wide: false })
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    const covered = await page.evaluate(() => {
      const bottom = document.querySelector('#main')?.getBoundingClientRect().bottom ?? 0
      return bottom > (document.querySelector('[role=alert]')?.getBoundingClientRect().top ?? 0)
    })
    expect(covered).toBe(false)
    await context.close()
  })

  it.each(['light', 'dark'] as const)('is as axe wants it, %s', async (colorScheme) => {
    const { context, page } = await open(browser, { colorScheme })
    await page.goto(site.origin + places(lang)['step in test mode'], { waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.click('.ask button >> nth=0')
    await page.waitForSelector(again)
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  it('comes into view where it would take most of the screen, in the flow of the page', async () => {
    const { context, page } = await open(browser, { viewport: { width: 320, height: 256 } })
    await page.goto(site.origin + places(lang)['step in test mode'], { waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.click('.ask button >> nth=0')
    await page.waitForSelector(again)
    expect(await seen(page)).toMatchObject({ shown: true, wide: false })
    await context.close()
  })
})
