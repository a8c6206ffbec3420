import { text } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { readSeparated } from '../support/csv.ts'
import { lintPage } from '../support/lint-page.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { duplicateIds } from './ids.ts'
import { finishInClass, startClass } from './lesson.ts'
import { news, openStill } from './news.ts'
import { answer, goOn, slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const phone = { viewport: { width: 360, height: 740 } }

const start = (page: Page, lang: Lang, label = '') => startClass(page, site.origin, lang, label)
const finish = (code: string, lang: Lang, missed = 0) =>
  finishInClass(site.origin, code, lang, missed)

describe('a lesson', () => {
  it('goes from one press on a phone, through three browsers, to a board that fills by itself', async () => {
    const teacher = await (await browser.newContext(phone)).newPage()
    const { board, code } = await start(teacher, 'ar', 'الثالث ب')
    await finish(code, 'ar', 2)
    await finish(code, 'ar', 1)
    const quiz = seedLibrary('ar')
    const receipts = await Promise.all(
      [{}, { javaScriptEnabled: false }, {}].map(async (options, i) => {
        const context = await browser.newContext({ ...phone, ...options })
        const page = await context.newPage()
        await page.goto(`${site.origin}/g/${code.toLowerCase()}`)
        expect(await page.textContent('.group')).toContain('الثالث ب')
        // Who has read for a minute: what is faster than reading is not counted.
        const way = await page.getAttribute('.ways a >> nth=1', 'href')
        await page.goto(`${site.origin}${way}&attempt=${newAttemptId(Date.now() - 60_000)}`)
        for (let step = 1; step <= quiz.points.length; step++) {
          await answer(page, quiz, step, step > i)
          await goOn(page)
        }
        expect(await page.isVisible('.saved')).toBe(true)
        const receipt = await page.textContent('.receipt bdi')
        await context.close()
        return receipt ?? ''
      }),
    )
    // Nobody touches the board.
    await teacher.waitForSelector('.histogram', { timeout: 90_000 })
    await expect.poll(() => teacher.textContent('.finished'), { timeout: 60_000 }).toContain('5')
    expect(teacher.url()).toBe(board)
    expect(await teacher.locator('.question-reports > li').count()).toBe(quiz.points.length)

    await turnPage(teacher, () => teacher.click('.head .button'))
    expect(await teacher.isVisible('.scene.join')).toBe(true)
    await turnPage(teacher, () => teacher.click('[rel=next]'))
    await turnPage(teacher, () => teacher.click('[rel=next]'))
    await teacher.waitForSelector('.scene.split .n')
    await teacher.goto(board)

    await teacher.fill('#typed', receipts[2] ?? '')
    await turnPage(teacher, () => teacher.click('.lookup [type=submit]'))
    expect(await teacher.textContent('[data-found]')).toContain(
      `${quiz.points.length - 2} من ${quiz.points.length}`,
    )
    await teacher.click('.manage [action*="/close?"] button')
    await teacher.waitForSelector('.manage [action*="/reopen?"]')
    const [file] = await Promise.all([
      teacher.waitForEvent('download'),
      teacher.click('a[href*="/results.csv"]'),
    ])
    expect(file.suggestedFilename()).toMatch(/^الثالث ب \d{4}-\d\d-\d\d\.csv$/)
    const table = readSeparated((await text(await file.createReadStream())).slice(1), ',', '\r\n')
    expect(table).toHaveLength(2 + 5)
    expect(table[1]?.at(-1)).toBe(String(quiz.points.length))
    await teacher.context().close()
  })

  it('is asked for news while it is looked at, and not while it is hidden', async () => {
    const page = await browser.newPage()
    const { board, code } = await start(page, 'en')
    await openStill(page, board)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.focus('#typed')
    const scrolled = await page.evaluate('scrollTo(0, 40), scrollY')
    await news(page)
    await news(page)
    expect([scrolled, await page.evaluate('scrollY')]).toEqual([40, 40])
    expect(asked).toHaveLength(2)
    expect(asked.every((url) => url.includes(code))).toBe(true)
    expect(await page.evaluate('document.activeElement.id')).toBe('typed')
    const look = (hidden: boolean) =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`)
    await look(true)
    asked.length = 0
    await page.clock.runFor(400_000)
    expect(asked).toEqual([])
    const answer = page.waitForResponse((response) => response.url().includes(code))
    await look(false)
    await answer
    expect(asked).toHaveLength(1)
    await page.close()
  })

  it('says that its key was changed elsewhere, and asks no more', async () => {
    const page = await browser.newPage()
    const { board, below } = await start(page, 'en')
    await openStill(page, board)
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const body = new URLSearchParams()
    await fetch(below('/key'), { method: 'POST', body, headers, redirect: 'manual' })
    await news(page)
    await page.waitForSelector('main.join')
    expect(await page.isVisible('#live')).toBe(false)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.clock.runFor(400_000)
    expect(asked).toEqual([])
    await page.close()
  })

  it('says once that the network is gone, and goes on when it is back', async () => {
    const page = await browser.newPage()
    const { board } = await start(page, 'en')
    await openStill(page, board)
    await page.evaluate(`window.shown = 0
      new MutationObserver(() => { if (!document.querySelector('#net-error').hidden) shown++ })
        .observe(document.querySelector('#net-error'), { attributes: true })`)
    await page.focus('#typed')
    await page.context().setOffline(true)
    for (let n = 0; n < 4; n++) {
      await news(page)
      await page.waitForSelector('#net-error:not([hidden])')
    }
    expect(await page.evaluate('shown')).toBe(1)
    expect(await page.textContent('#net-error')).not.toBe('')
    expect(await page.evaluate('document.activeElement.id')).toBe('typed')
    await page.context().setOffline(false)
    await news(page)
    await page.waitForSelector('#net-error', { state: 'hidden' })
    await page.close()
  })

  it('is brought up to date by a button where there is no script', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const { board, code } = await start(page, 'en')
    for (let n = 0; n < 5; n++) await finish(code, 'en')
    // A board is the same for as long as it is remembered, however often it is asked for.
    await vi.waitFor(
      async () => {
        await turnPage(page, () => page.click('.refresh [type=submit]'))
        expect(await page.isVisible('.histogram')).toBe(true)
      },
      { timeout: 60_000, interval: 500 },
    )
    await page.click('.manage [action*="/close"] button')
    await page.waitForSelector('.manage [action*="/reopen"] button')
    expect(page.url()).toBe(board)
    await page.context().close()
  })
})

describe.each(languages)('every page of educators in %s', (lang) => {
  let pages: string[]
  let below: (path: string) => string
  let screen: string
  const worksheet = () => `${site.origin}/${lang}/${slug}/worksheet`

  beforeAll(async () => {
    const page = await browser.newPage()
    const made = await start(page, lang, lang === 'ar' ? 'الثالث ب' : '3B')
    below = made.below
    for (let n = 0; n < 6; n++) await finish(made.code, lang, n)
    // A class that closes is listed anew: nobody has to wait ten seconds.
    await turnPage(page, () => page.click('.manage [action*="/close"] button'))
    await turnPage(page, () => page.click('.manage [action*="/reopen"] button'))
    screen = await page.locator('a[href*="/screen?"]').evaluate((a: HTMLAnchorElement) => a.href)
    await page.close()
    pages = [
      `${site.origin}/${lang}/${slug}/teach`,
      below(''),
      `${below('')}&receipt=0000-0000`,
      screen,
      `${screen.replace('/screen?', `/screen/${seedLibrary(lang).points[0]?.question.id}?`)}&show=answer`,
      `${site.origin}/${lang}/groups/side-by-side`,
      below('/keep'),
      worksheet(),
      below('/answers'),
      `${below('')}x`,
      `${site.origin}/${lang}/groups`,
      `${site.origin}/${lang}/${slug}?group=${made.code}`,
      `${site.origin}/${lang}/${slug}/1?group=ZZZZZZZ`,
    ]
  })

  it.each(['light', 'dark'] as const)('has nothing axe objects to: %s', async (colorScheme) => {
    const page = await browser.newPage({ ...phone, colorScheme })
    for (const path of pages) {
      await page.goto(path)
      expect([path, await violations(page)]).toEqual([path, []])
    }
    await page.close()
  })

  it('is well written, and asks nothing of htmx that needs eval or keeps state', async () => {
    const page = await browser.newPage(phone)
    for (const path of pages) {
      const response = await page.goto(path)
      expect([path, await lintPage(page)]).toEqual([path, []])
      expect([path, await duplicateIds(page)]).toEqual([path, []])
      const html = (await response?.text()) ?? ''
      expect(html).not.toMatch(/hx-on\b|="js:|javascript:|hx-trigger|hx-preserve|hx-history|htmax/)
      expect(html).not.toMatch(/ style="| onclick/)
      for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toMatch(/ action="\//)
    }
    await page.close()
  })

  it('fits 320 pixels, and its rows a thumb, and breaks no policy', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
    const faults: string[] = []
    page.on('console', (message) => {
      const expected = /status of 404/.test(message.text())
      if (message.type() === 'error' && !expected) faults.push(message.text())
    })
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin) faults.push(request.url())
    })
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))`,
    )
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const [width, low, headings] = (await page.evaluate(`[
        document.documentElement.scrollWidth,
        [...document.querySelectorAll('button, .button, .send a, input:not([type=hidden]), select')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect().height).filter((height) => height < 44),
        document.querySelectorAll('h1').length,
      ]`)) as [number, number[], number]
      expect([path, width <= 320, low, headings]).toEqual([path, true, [], 1])
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it('keeps its bars in forced colours', async () => {
    const page = await browser.newPage({ forcedColors: 'active' })
    await page.goto(below(''))
    const [bar, text] = (await page.evaluate(
      `[getComputedStyle(document.querySelector('.length')).fill, getComputedStyle(document.body).color]`,
    )) as string[]
    expect(bar).toBe(text)
    await page.close()
  })

  it('shows a QR code a camera reads, in the dark too', async () => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      colorScheme: 'dark',
    })
    await page.goto(screen)
    const { data, width, height } = PNG.sync.read(await page.locator('.qr').screenshot())
    const link = decodeQR({ width, height, data: new Uint8Array(data) })
    expect(link).toBe(below('').replace(/\/(ar|en)\/groups\/(\w+).*/, '/g/$2'))
    const size = await page.evaluate(
      `parseFloat(getComputedStyle(document.querySelector('.code')).fontSize)`,
    )
    expect(size).toBeGreaterThanOrEqual(80)
    await page.close()
  })

  it('leaves browsers no margin to print an address in that holds a key', async () => {
    const page = await browser.newPage()
    for (const path of [below(''), below('/answers')]) {
      await page.goto(path)
      const margins = await page.evaluate(`[...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => (rule.media?.mediaText === 'print' ? [...rule.cssRules] : []))
        .filter((rule) => rule instanceof CSSPageRule && rule.selectorText === '')
        .map((rule) => rule.style.margin)`)
      expect([path, (margins as string[]).at(-1)]).toEqual([path, '0px'])
      await page.emulateMedia({ media: 'print' })
      const inside = `parseFloat(getComputedStyle(document.querySelector('main')).paddingTop)`
      expect(await page.evaluate(inside)).toBeGreaterThan(40)
      await page.emulateMedia({ media: null })
    }
    await page.close()
  })
})
