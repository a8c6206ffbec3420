import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { siteWords } from '../../src/site/words.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type Host, serveHost } from '../support/host.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { frameOf } from './frames.ts'
import { open } from './open.ts'
import { openLast, slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

/** What an alert says to whoever hears it: its words, in what language, and whether the focus is there. */
async function heard(at: Page | Frame) {
  const alert = at.getByRole('alert')
  await alert.waitFor()
  return alert.evaluate((each) => ({
    words: each.textContent,
    lang: each.closest<HTMLElement>('[lang]')?.lang,
    // A region that comes with its words is not read out: it has to be there before them.
    before: each === (window as { region?: Element }).region,
    focused: document.activeElement === each,
  }))
}
const remember = `window.region = document.querySelector('[role=alert]')`
const told = (lang: Lang) => {
  const { lost, again } = siteWords[lang].network
  return { words: `${lost} ${again}`, lang, before: true, focused: true }
}
const again = '[role=alert] button'

describe.each(languages)('a press without a network, in %s', (lang) => {
  it('is answered in words, in the region for them, until one gets through', async () => {
    const { context, page } = await open(browser)
    await page.goto(`${site.origin}/${lang}/${slug}/1`, { waitUntil: 'networkidle' })
    await page.evaluate(remember)
    await context.setOffline(true)
    await page.click('.ask button >> nth=0')
    expect(await heard(page)).toEqual(told(lang))
    await context.setOffline(false)
    await page.click('.ask button >> nth=0')
    await page.waitForSelector('[data-verdict]')
    expect(await page.getByRole('alert').count()).toBe(0)
    await context.close()
  })

  it.each([
    ['with its origin', 'allow-scripts allow-forms allow-same-origin'],
    ['without', 'allow-scripts'],
  ])('is answered so in a frame %s too', async (_, sandbox) => {
    host.page = `<!DOCTYPE html><title>Host</title>
      <iframe src="${site.origin}/${lang}/${slug}/embed" sandbox="${sandbox}" width="360" height="600"></iframe>`
    const { context, page } = await open(browser)
    await page.goto(host.origin, { waitUntil: 'networkidle' })
    const frame = frameOf(page)
    await frame.evaluate(remember)
    await context.setOffline(true)
    await frame.click('.ask a >> nth=0')
    expect(await heard(frame)).toEqual(told(lang))
    await frame.click(again)
    expect(await heard(frame)).toEqual(told(lang))
    await context.setOffline(false)
    const asked = await frame.getAttribute('.ask a >> nth=0', 'href')
    const [answered] = await Promise.all([
      page.waitForRequest(/feedback/),
      frame.press(again, 'Enter'),
    ])
    expect(answered.url()).toBe(new URL(asked ?? '', site.origin).href)
    await frame.waitForSelector('[data-verdict]')
    expect(await frame.evaluate(`document.activeElement.matches('[data-verdict]')`)).toBe(true)
    expect(await frame.getByRole('alert').count()).toBe(0)
    await context.close()
  })

  it('takes what was changed in the kit in vain once more', async () => {
    const { context, page } = await open(browser)
    await page.goto(`${site.origin}/${lang}/${slug}/newsletter`, { waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.check('[name=question] >> nth=1')
    const { focused } = await heard(page)
    expect(focused).toBe(true)
    const chosen = await page.locator('[name=question]:checked').getAttribute('value')
    await context.setOffline(false)
    await turnPage(page, () => page.click(again))
    expect(new URL(page.url()).searchParams.get('question')).toBe(chosen)
    expect(await page.inputValue('#code')).toContain(`/q/${chosen}`)
    await context.close()
  })

  it('keeps the last answer open, and stores one score once the network is back', async () => {
    const { context, page } = await open(browser)
    const { attempt, answer } = await openLast(page, site.origin, seedLibrary(lang))
    const stored = async () => {
      const { keys } = await site.scores.list()
      return keys.filter(({ name }) => name.includes(attempt)).length
    }
    await page.evaluate(remember)
    await context.setOffline(true)
    await page.click(`.ask button[value="${answer}"]`)
    expect(await heard(page)).toEqual(told(lang))
    expect(await stored()).toBe(0)
    await context.setOffline(false)
    await turnPage(page, () => page.click(again))
    expect(await page.isVisible('.saved')).toBe(true)
    expect(await stored()).toBe(1)
    expect(new URL(page.url()).searchParams.get('answer')).toBe(answer)
    await context.close()
  })
})
