import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askOrder } from '../../src/kinds/order/ask.ts'
import type { OrderQuestion } from '../../src/kinds/order/kind.ts'
import { words } from '../../src/kinds/order/words.ts'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const question: OrderQuestion = {
  id: 'course',
  type: 'order',
  prompt: 'From the spring to the sea?',
  items: ['spring', 'brook', 'river'].map((id, i) => ({
    id,
    text: `The ${id}`,
    feedback: 'So it flows.',
    place: i + 1,
  })),
}
const w = words.en

/** The site's own first step, asking this question instead of its own. */
async function ask(page: Page, given = new URLSearchParams()) {
  const url = `${site.origin}/en/${slug}/1?mode=test`
  const asked = String(await askOrder({ lang: 'en', question, given }))
  await page.route(url, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /(<legend.*?<\/legend>).*?<\/fieldset>/s,
      `$1${asked}</fieldset>`,
    )
    await route.fulfill({ response, body })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
}

/** The same, once its lines can be tapped. */
async function askTappable(page: Page, given?: URLSearchParams) {
  await ask(page, given)
  await expect.poll(() => page.textContent('.hint')).toBe(w.tapHint)
}

const places = (page: Page) =>
  page
    .locator('[data-order] select')
    .evaluateAll((menus) => menus.map((menu) => (menu as HTMLSelectElement).value))
const said = (page: Page) => page.textContent('[data-order-status]')
const row = (page: Page, n: number) => page.locator('[data-order] .row span').nth(n)

describe('a question for an order', () => {
  it('gives the lines that are tapped their places, and takes them back', async () => {
    const { context, page, faults } = await open(browser)
    await askTappable(page)
    await row(page, 2).click()
    expect([await places(page), await said(page)]).toEqual([
      ['', '', '1'],
      `The river ${w.placed} 1`,
    ])
    await row(page, 0).click()
    await row(page, 1).click()
    expect(await places(page)).toEqual(['2', '3', '1'])
    await row(page, 0).click()
    expect([await places(page), await said(page)]).toEqual([
      ['', '3', '1'],
      `The spring ${w.removed}`,
    ])
    // The gap is the next place.
    await row(page, 0).click()
    expect(await places(page)).toEqual(['2', '3', '1'])
    await row(page, 0).click()
    await row(page, 0).click()
    expect(faults).toEqual([])
    await context.close()
  })

  it('leaves the menus to whoever chooses there', async () => {
    const { context, page } = await open(browser)
    await askTappable(page, new URLSearchParams({ 'place.brook': '1' }))
    const placed = () => page.locator('.row.placed').count()
    expect(await placed()).toBe(1)
    await page.locator('select').nth(0).selectOption('2')
    expect([await places(page), await placed()]).toEqual([['2', '1', ''], 2])
    await row(page, 2).click()
    expect(await places(page)).toEqual(['2', '1', '3'])
    await context.close()
  })

  it('says with a script that lines can be tapped, and nothing moves for it', async () => {
    const { context, page } = await open(browser, { viewport: { width: 320, height: 640 } })
    const off = await open(browser, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    })
    await Promise.all([askTappable(page), ask(off.page)])
    const seen = async (at: Page) => ({
      hint: await at.textContent('.hint'),
      top: await at.locator('[data-order]').evaluate((list) => list.getBoundingClientRect().top),
    })
    const [on, without] = [await seen(page), await seen(off.page)]
    expect([on.hint, without.hint]).toEqual([w.tapHint, w.hint])
    expect(on.top).toBe(without.top)
    await Promise.all([context.close(), off.context.close()])
  })
})

describe('a page that asks for no order', () => {
  it('is not sent what an order needs', async () => {
    const { context, page } = await open(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${site.origin}/en/${slug}/1`, { waitUntil: 'networkidle' })
    expect(asked.filter((path) => path.endsWith('.js')).map((path) => path.split('.')[0])).toEqual([
      '/s/htmx',
      '/s/enhance',
    ])
    await context.close()
  })
})
