import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type Host, serveHost } from '../support/host.ts'
import { bare } from '../support/markup.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { frameOf, openHost } from './frames.ts'
import { startClass } from './lesson.ts'
import { open } from './open.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

/** A class of five numbers that withholds what is right. */
const assign = (page: Page, lang: Lang) =>
  startClass(page, site.origin, lang, '3B', async () => {
    await page.click('.group-form summary >> nth=0')
    await page.check('#withheld')
    await page.click('.group-form summary >> nth=1')
    expect(await page.isVisible('#pupils')).toBe(false)
    await page.check('#listed')
    await page.fill('#pupils', '٥')
  })

/** Has an attempt be one that began earlier: what is answered within moments is a program's, and not counted. */
const begunBefore = (attempt: string) => {
  for (const field of document.querySelectorAll<HTMLInputElement>('.ask [name=attempt]'))
    field.value = attempt
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.ask a'))
    link.href = link.href.replace(/attempt=\w+/, `attempt=${attempt}`)
}

/** Long enough after a tap for the next one at its place to be one of its own. */
const nextTap = () => sleep(600)

/** Answers every question of an attempt that was just begun, and nothing says how. */
async function answerAll(page: Page | Frame, lang: Lang) {
  const { points } = seedLibrary(lang)
  await page.evaluate(begunBefore, newAttemptId(Date.now() - 60_000))
  for (const [i, { question }] of points.entries()) {
    expect(await page.textContent('.ask legend')).toContain(bare(question.prompt))
    expect(await page.locator('.steps .given').count()).toBe(i)
    await turnPage(page, () => page.click('.ask .row >> nth=0', { delay: 60 }))
    expect(await page.locator('[data-verdict], [data-result]').count()).toBe(0)
    await nextTap()
  }
  await page.waitForSelector('#result-link')
}

/** The numbers a board shows as done, as soon as it shows any: it lists them every ten seconds. */
const numbersDone = async (page: Page, board: string) => {
  const done = async () => {
    await page.goto(board)
    return (await page.locator('.who .done').allInnerTexts()).map(Number.parseFloat)
  }
  await expect.poll(done, { timeout: 60_000, interval: 1000 }).not.toEqual([])
  return done()
}

describe.each(languages)('homework in %s', (lang) => {
  it.each([
    ['on', true],
    ['off', false],
  ])(
    'is answered by list number without a verdict, seen by its teacher, and opens when it is closed: JavaScript %s',
    async (_, javaScriptEnabled) => {
      const teacher = await open(browser, { javaScriptEnabled })
      const { board, code } = await assign(teacher.page, lang)
      const { context, page, faults } = await open(browser, { javaScriptEnabled })
      await page.goto(`${site.origin}/g/${code}`)
      await page.fill('#list', '٣')
      await turnPage(page, () => page.click('.ways button >> nth=1'))
      await answerAll(page, lang)
      expect(await page.isVisible('.saved')).toBe(true)
      const link = await page.inputValue('#result-link')
      expect(page.url()).toBe(link)

      expect(await numbersDone(teacher.page, board)).toEqual([3])
      await teacher.page.click('form[action*="/close"] button')
      await teacher.page.waitForSelector('form[action*="/reopen"]')
      await page.goto(link)
      expect(await page.isVisible('[data-result]')).toBe(true)
      expect([...faults, ...teacher.faults]).toEqual([])
      await context.close()
      await teacher.context.close()
    },
  )

  it('takes a double tap for one answer, and not for the next question’s as well', async () => {
    const teacher = await open(browser)
    const { code } = await assign(teacher.page, lang)
    const { context, page, faults } = await open(browser)
    // When and where a tap comes is the test's to say, however slow the machine and wherever the rows are.
    await page.addInitScript(`
      window.tap = [0, 0]
      addEventListener('click', (event) => {
        const [timeStamp, y] = tap
        Object.defineProperties(event, { timeStamp: { value: timeStamp }, y: { value: y } })
      }, true)
    `)
    const tap = async (time: number, y: number) => {
      await page.evaluate(`window.tap = [${time}, ${y}]`)
      await page.click('.ask .row >> nth=1')
    }
    await page.goto(`${site.origin}/g/${code}`)
    await page.fill('#list', '4')
    await turnPage(page, () => page.click('.ways button >> nth=1'))
    const given = page.locator('.steps .given')
    await turnPage(page, () => tap(10_000, 300))
    expect(await given.count()).toBe(1)
    await tap(10_200, 310)
    expect(await page.locator('[aria-busy]').count()).toBe(0)
    expect(await given.count()).toBe(1)
    for (const [time, y] of [
      [10_300, 400],
      [10_900, 400],
    ] as const) {
      const before = await given.count()
      await turnPage(page, () => tap(time, y))
      expect(await given.count()).toBe(before + 1)
    }
    expect(faults).toEqual([])
    await context.close()
    await teacher.context.close()
  })

  it.each([
    ['on', true],
    ['off', false],
  ])('has its hour moved on the board, which pupils read: JavaScript %s', async (_, isOn) => {
    const teacher = await open(browser, { javaScriptEnabled: isOn })
    const { page } = teacher
    const { board, code } = await assign(page, lang)
    const dayIn = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    for (const [day, hour] of [
      [dayIn(9), '09:30'],
      [dayIn(3), ''],
    ] as const) {
      await page.click('.manage details:has(#closes) summary')
      await page.fill('#closes', day)
      await page.fill('#hour', hour)
      await page.click('.manage form:has(#closes) button')
      await page.waitForURL(board)
      expect([await page.inputValue('#closes'), await page.inputValue('#hour')]).toEqual([
        day,
        hour,
      ])
      const told = (await page.textContent('.head'))?.match(/\d+(?= )/g)
      expect(told).toContain(`${Number(day.slice(-2))}`)
    }
    await page.click('.manage details:has(#closes) summary')
    await page.fill('#closes', '2020-01-01')
    await page.click('.manage form:has(#closes) button')
    await page.click('.errors a')
    expect(await page.evaluate('document.activeElement.id')).toBe('closes')
    expect(await page.inputValue('#closes')).toBe('2020-01-01')
    if (isOn) expect(await violations(page)).toEqual([])
    expect(teacher.faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await page.goto(`${site.origin}/g/${code}`)
    expect(await page.textContent('.group')).toContain(`${Number(dayIn(3).slice(-2))}`)
    await teacher.context.close()
  })

  it.each([
    ['JavaScript on', true, ''],
    ['JavaScript off', false, ''],
    ['its forms forbidden', true, 'sandbox="allow-scripts"'],
  ])(
    'is answered in a frame on another site, to the last answer on the board: %s',
    async (_, javaScriptEnabled, sandbox) => {
      const teacher = await open(browser)
      const { board } = await assign(teacher.page, lang)
      const snippet = await teacher.page.inputValue('#frame')
      host.page = `<!DOCTYPE html><html lang="${lang}"><title>LMS</title>${snippet.replace('loading="lazy"', sandbox)}`
      const { context, page, faults } = await openHost(browser, host.origin, { javaScriptEnabled })
      const frame = frameOf(page)
      await frame.fill('#list', '4')
      await turnPage(frame, () => frame.click('.class-code [type=submit]'))
      await answerAll(frame, lang)
      expect(await frame.isVisible('.saved')).toBe(true)
      expect(await numbersDone(teacher.page, board)).toEqual([4])
      expect([...faults, ...teacher.faults]).toEqual([])
      await context.close()
      await teacher.context.close()
    },
  )
})
