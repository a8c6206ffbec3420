import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { destinations } from '../../src/newsletter/destinations.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const kit = (lang: string, query = '') => `${site.origin}/${lang}/${slug}/newsletter${query}`

/** What has moved so far, and from where to where: what is buffered is told two frames later at most. */
const shifted = `new Promise((resolve) => {
  const moved = []
  const told = ({ node, previousRect, currentRect }) =>
    [node?.outerHTML?.slice(0, 60), ...[previousRect, currentRect].map(({ x, y }) => x + ' ' + y)].join(' ')
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) moved.push(sources.map(told))
  }).observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(moved))))
})`

describe.each(languages)('the kit in %s', (lang) => {
  it.each([360, 1280])(
    'stands still, fits and says nothing to the console, %i pixels wide',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      const heard: string[] = []
      page.on('console', (message) => heard.push(message.text()))
      // What a script adds, it adds to a page that has been seen already.
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      })
      for (const to of destinations) {
        await page.goto(kit(lang, `?to=${to}#place`), { waitUntil: 'networkidle' })
        const fits = 'document.documentElement.scrollWidth <= innerWidth'
        const seen = [await page.evaluate(shifted), await page.evaluate(fits)]
        expect([to, seen, heard]).toEqual([to, [[], true], []])
      }
      await page.close()
    },
  )

  it('has room for the whole message of every question on a phone, with the one before it too', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const alone = await browser.newPage()
    const ids = seedLibrary(lang).points.map(({ question }) => question.id)
    for (const query of ids.flatMap((id) => [
      `?question=${id}`,
      `?question=${id}&previous=${ids.find((other) => other !== id)}`,
    ])) {
      await page.goto(kit(lang, query))
      const [src, width, height] = await page.evaluate<[string, number, number]>(
        `[...document.querySelectorAll('.message')].flatMap((at) => [at.src, at.clientWidth, at.clientHeight])`,
      )
      await alone.setViewportSize({ width, height: 100 })
      await alone.goto(src)
      const needed = await alone.evaluate<number>('document.documentElement.scrollHeight')
      expect([query, needed <= height]).toEqual([query, true])
    }
    await page.close()
    await alone.close()
  })

  it('has the preview beside the steps from 1000 pixels, and below them before', async () => {
    for (const [width, beside] of [
      [990, false],
      [1010, true],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.goto(kit(lang))
      const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
      expect([width, (await top('#look')) < (await top('#place'))]).toEqual([width, beside])
      await page.close()
    }
  })

  it('shows another question as soon as it is chosen, and keeps what it shows where a code is none', async () => {
    const page = await browser.newPage()
    await page.goto(kit(lang, '?to=wordpress'), { waitUntil: 'networkidle' })
    await page.locator('[name=question]').nth(1).check()
    const id = await page.locator('[name=question]:checked').getAttribute('value')
    await page.waitForURL(new RegExp(`question=${id}`))
    const shows = async () => [
      await page.inputValue('#code'),
      await page.locator('#look iframe').getAttribute('src'),
      await page.locator('[data-copy=code]').isVisible(),
    ]
    const before = await shows()
    expect(before).toEqual([
      expect.stringContaining(`/q/${id}`),
      expect.stringContaining(`/q/${id}/embed`),
      true,
    ])
    expect(await page.locator('[name=question]:checked:focus').count()).toBe(1)
    await page.locator('details:has(#group) > summary').click()
    await page.fill('#group', 'none')
    const answered = page.waitForResponse((response) => response.status() === 422)
    await page.locator('#group').blur()
    await (await answered).finished()
    await page.waitForSelector('#main:not([aria-busy])')
    expect([await shows(), new URL(page.url()).searchParams.get('group')]).toEqual([before, ''])
    await page.close()
  })

  it('is used with the keyboard alone', async () => {
    const page = await browser.newPage()
    await page.goto(kit(lang, '?to=wordpress'))
    await press(page, '[name=question]', 'ArrowDown')
    const id = await page.locator('[name=question]:checked').getAttribute('value')
    await page.waitForURL(new RegExp(`question=${id}`))
    await press(page, 'form[action$="#place"] .button', 'Enter')
    await page.waitForURL(/#place$/)
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('question'), searchParams.get('to')]).toEqual([id, 'wordpress'])
    expect(await page.inputValue('#code')).toContain(`/q/${id}`)
    await turnPage(page, () => press(page, '.places a >> nth=-1', 'Enter'))
    expect(new URL(page.url()).searchParams.get('to')).toBe('link')
    expect(await page.inputValue('#code')).toContain(`/q/${id}?from=newsletter`)
    await page.close()
  })

  it('needs no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(kit(lang))
    const { question } = seedLibrary(lang).points[1] ?? {}
    await page.click('.opt >> nth=-2 >> summary')
    await page.check(`[name=question][value="${question?.id}"]`)
    await turnPage(page, () => page.click('form[action$="#place"] .button'))
    expect(new URL(page.url()).hash).toBe('#place')
    expect(await page.inputValue('#code')).toContain(`/q/${question?.id}?pick=`)
    expect(await page.locator('[data-copy]:visible').count()).toBe(0)
    await turnPage(page, () => page.click('.places a >> nth=1'))
    await page.frameLocator('#look iframe').locator('.ask').waitFor()
    await context.close()
  })
})

/** Goes on by Tab to an element, which is not too far, and presses a key there. */
async function press(page: Page, selector: string, key: string) {
  const reached = () =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => each === document.activeElement)
  for (let tabs = 0; tabs < 25 && !(await reached()); tabs++) await page.keyboard.press('Tab')
  expect([selector, await reached()]).toEqual([selector, true])
  await page.keyboard.press(key)
}
