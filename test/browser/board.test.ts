import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { finishInClass, startClass } from './lesson.ts'
import { answered, news, openStill } from './news.ts'
import { open } from './open.ts'

let site: ServedSite
let browser: Browser
let page: Page
let board: string

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

beforeEach(async () => {
  ;({ page } = await open(browser))
  ;({ board } = await startClass(page, site.origin, 'ar'))
  await openStill(page, board)
  // What happens to the alert from now on.
  await page.evaluate(`
    window.changes = 0
    new MutationObserver((all) => { changes += all.length }).observe(
      document.querySelector('[role=alert]'), { attributes: true, childList: true })`)
  return () => page.context().close()
})

const changes = () => page.evaluate<number>('changes')
const alert = () => page.getByRole('alert').count()

describe('a board that nobody touches', () => {
  it('says once that the network is gone, and takes it back when it is there again', async () => {
    await page.focus('.copy input')
    await page.context().setOffline(true)
    await news(page)
    expect(await alert()).toBe(1)
    const said = await changes()
    await news(page)
    await news(page)
    expect(await changes()).toBe(said)
    expect(await page.evaluate('document.activeElement.id')).toBe('link')
    await page.context().setOffline(false)
    await news(page)
    expect(await alert()).toBe(0)
  })

  it('asks again where somebody presses the button of what it says', async () => {
    await page.context().setOffline(true)
    await news(page)
    await page.context().setOffline(false)
    const asked = page.waitForResponse((response) => response.url().includes('now=yes'))
    await page.getByRole('alert').getByRole('button').click()
    expect((await asked).status()).toBe(200)
    await expect.poll(alert).toBe(0)
  })

  it.each([
    ['a gateway’s error', { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }],
    ['a sign-in of the network', { status: 200, contentType: 'text/html', body: '<h1>Hotel</h1>' }],
  ])('stays through %s, and says that it has no connection meanwhile', async (_, stranger) => {
    await page.route('**/groups/**', (route) => route.fulfill(stranger), { times: 1 })
    await news(page)
    expect([page.url(), await page.locator('#live').count(), await alert()]).toEqual([board, 1, 1])
    await news(page)
    expect([page.url(), await page.locator('#live').count(), await alert()]).toEqual([board, 1, 0])
  })

  it.each([429, 503])('stays through a page of ours that says %i', async (status) => {
    const { headers, text } = await problem()
    await page.route('**/groups/**', (route) => route.fulfill({ status, headers, body: text }), {
      times: 1,
    })
    await news(page)
    expect([page.url(), await page.locator('#live').count(), await alert()]).toEqual([board, 1, 0])
  })

  it('whose key was changed elsewhere says so, asks no more, and promises nothing', async () => {
    const owner = await open(browser)
    await owner.page.goto(board)
    await owner.page.click('.manage details:has([action*="/key?"]) > summary')
    await owner.page.click('.manage [action*="/key?"] button')
    await owner.page.waitForURL((url) => url.href !== board)
    await owner.context.close()

    // The server hears of it within seconds of its own.
    const gone = async () => {
      await news(page)
      return page.locator('#live').count()
    }
    await expect.poll(gone, { timeout: 60_000, interval: 2000 }).toBe(0)
    expect(await page.locator('.itself').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.clock.runFor(400_000)
    expect(asked).toEqual([])
  })
})

describe('a board whose class is closed in another tab', () => {
  const state = () => page.textContent('.state')
  const actions = () =>
    page
      .locator('.manage form')
      .evaluateAll((all) => all.map((form) => new URL((form as HTMLFormElement).action).pathname))

  /** Closes it in another tab, which has a document and a clock of its own. */
  async function closeElsewhere() {
    const other = await page.context().newPage()
    await other.goto(board)
    await other.click('.manage [action*="/close?"] button')
    await other.waitForURL((url) => url.href === board)
    await other.waitForSelector('.manage [action*="/reopen?"]')
    await other.close()
  }

  it('says so with the next news, and its forms do what they say', async () => {
    const [before, [first]] = [await state(), await actions()]
    await closeElsewhere()
    await news(page)
    expect(await state()).not.toBe(before)
    expect((await actions())[0]).toBe(first?.replace('/close', '/reopen'))
    expect(await page.getAttribute('.manage [name=was]', 'value')).toBe('closed')
  })

  it('says that it was opened again once somebody comes back to it', async () => {
    await closeElsewhere()
    await news(page)
    const closed = await state()
    const below = new URL(board)
    below.pathname += '/reopen'
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const body = new URLSearchParams()
    await fetch(below, { method: 'POST', body, headers, redirect: 'manual' })
    const back = () =>
      answered(page, () => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))'))
    await back()
    expect(await state()).not.toBe(closed)
    expect((await actions())[0]).toMatch(/\/close$/)
  })

  it('says so and leaves a form alone that somebody has opened, which is told when it is sent', async () => {
    const before = await state()
    await page.click('.manage details:has(#closes) > summary')
    await page.fill('#closes', '2026-12-31')
    await page.focus('.jump a')
    await closeElsewhere()
    await news(page)
    expect(await state()).not.toBe(before)
    expect(await page.inputValue('#closes')).toBe('2026-12-31')
    expect(await page.getAttribute('.manage [name=was]', 'value')).toBe('open')
    await page.click('.manage form:has(#closes) button')
    await page.waitForSelector('.errors')
    expect(await page.getAttribute('.manage [name=was]', 'value')).toBe('closed')
  })
})

describe('a board with results', () => {
  beforeEach(async () => {
    const code = new URL(board).pathname.split('/')[3] ?? ''
    for (let n = 0; n < 5; n++) await finishInClass(site.origin, code, 'ar', n % 2)
    await expect
      .poll(
        async () => {
          await page.click('.refresh button')
          await page.waitForSelector('#main:not([aria-busy])')
          return page.locator('.q').count()
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toBeGreaterThan(2)
  })

  it('gives what opens a question, or more of it, the width of its words', async () => {
    await page.evaluate(
      `document.querySelectorAll('details').forEach((each) => (each.open = true))`,
    )
    expect(await page.locator('.q summary').count()).toBeGreaterThan(3)
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await page.evaluate(squeezed)]).toEqual([width, []])
    }
  })

  it('is opened question by question with a keyboard, and keeps what is open when news comes', async () => {
    const third = page.locator('.q').nth(2)
    await third.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await third.locator('.split').waitFor()
    await page.locator('.q').first().locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await news(page)
    const opened = await page
      .locator('.q')
      .evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open))
    expect(opened.slice(0, 3)).toEqual([false, true, true])
  })
})

describe('a printed board', () => {
  it('has the results and nothing to send, to press or to manage', async () => {
    const { code } = await startClass(page, site.origin, 'ar')
    board = page.url()
    for (let n = 0; n < 5; n++) await finishInClass(site.origin, code, 'ar', n % 2)
    await expect
      .poll(
        async () => {
          await page.goto(board)
          return page.locator('.q').count()
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toBeGreaterThan(2)
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.invitation', '.take', '.manage', '.refresh', '.q .others'])
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false])
    for (const kept of ['.finished', '.histogram'])
      expect([kept, await page.locator(kept).first().isVisible()]).toEqual([kept, true])
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    const questions = await page.locator('.q').count()
    // The head and the spread, and at least two questions a page.
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(1 + Math.ceil(questions / 2))
  })
})

describe('a board whose button is pressed', () => {
  it('says that the network is gone where the focus goes', async () => {
    await page.context().setOffline(true)
    await page.click('.refresh button')
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('net-error')
  })

  it('shows an error of ours in full', async () => {
    const { headers, text } = await problem()
    await page.route('**/groups/**', (route) => route.fulfill({ status: 503, headers, body: text }))
    await page.click('.refresh button')
    await page.waitForSelector('main.problem')
    expect(page.url()).toBe(board)
  })
})

/** Texts of summaries that take several lines, and less than half the width they could have. */
const squeezed = `[...document.querySelectorAll('summary')].flatMap((summary) => {
  const texts = document.createTreeWalker(summary, NodeFilter.SHOW_TEXT)
  const found = []
  while (texts.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    if (lines > 1 && range.getBoundingClientRect().width < summary.clientWidth / 2)
      found.push(texts.currentNode.textContent)
  }
  return found
})`

/** A page of ours that says what went wrong. */
async function problem() {
  const response = await fetch(`${site.origin}/ar/nothing/here`)
  return { headers: Object.fromEntries(response.headers), text: await response.text() }
}
