import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { siteWords } from '../../src/site/words.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Host, serveHost } from '../support/host.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { frameOf } from './frames.ts'
import { openStill } from './news.ts'
import { open } from './open.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

/** A page whose clock stands still, and whose answers wait for `release`. */
async function openSlow(framed: boolean, lang: string) {
  const { context, page } = await open(browser)
  const { promise, resolve: release } = Promise.withResolvers<void>()
  await context.route('**/feedback?*', (route) => promise.then(() => route.continue()))
  await context.route('**/feedback/embed?*', (route) => promise.then(() => route.continue()))
  const path = `${site.origin}/${lang}/${slug}`
  host.page = `<!DOCTYPE html><title>Host</title><iframe src="${path}/embed" width="360" height="600"></iframe>`
  await openStill(page, framed ? host.origin : `${path}/1?mode=test`)
  const at = framed ? frameOf(page) : page.mainFrame()
  const status = at.locator('[role=status]:not(main *)')
  return { context, page, at, status, release }
}

describe.each(languages)('an answer in %s', (lang) => {
  const { waiting } = siteWords[lang].network

  it.each([
    ['on the site', false],
    ['in a frame', true],
  ])('that takes longer than a second is told of until it comes, %s', async (_, framed) => {
    const { context, page, at, status, release } = await openSlow(framed, lang)
    expect(await status.textContent()).toBe('')
    await at.click('.ask .row >> nth=1')
    await at.waitForSelector('.ask .row[aria-busy=true]')
    expect(await at.locator('.row[aria-busy]').count()).toBe(1)
    await page.clock.runFor(900)
    expect(await status.textContent()).toBe('')
    await page.clock.runFor(200)
    expect(await status.textContent()).toBe(waiting)
    const { x, y, width, height } = (await status.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    }
    expect(width * height).toBeGreaterThan(1000)
    expect([x >= 0, y >= 0]).toEqual([true, true])
    release()
    await at.waitForSelector('[data-verdict]')
    await expect.poll(() => status.textContent()).toBe('')
    expect(await at.locator('[aria-busy]').count()).toBe(0)
    await context.close()
  })

  it('that comes at once is not', async () => {
    const { context, page, at, status, release } = await openSlow(false, lang)
    release()
    await at.click('.ask .row >> nth=1')
    await at.waitForSelector('[data-verdict]')
    await expect.poll(() => at.locator('[aria-busy]').count()).toBe(0)
    await page.clock.runFor(5000)
    expect(await status.textContent()).toBe('')
    await context.close()
  })

  it('that never comes is told of as lost, and no longer as late', async () => {
    const { context, page, at, status } = await openSlow(false, lang)
    await at.click('.ask .row >> nth=1')
    await at.waitForSelector('#main[aria-busy]')
    await page.clock.runFor(16_000)
    await page.waitForSelector('[role=alert]')
    await expect.poll(() => status.textContent()).toBe('')
    await context.close()
  })
})
