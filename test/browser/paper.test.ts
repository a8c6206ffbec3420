import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnKind } from '../../src/kinds/drawings.ts'
import { languages } from '../../src/languages/languages.ts'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { everyKind } from '../support/every-kind.ts'
import { lintPage } from '../support/lint-page.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { duplicateIds } from './ids.ts'
import { open } from './open.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const sheets = ['worksheet', 'worksheet?text=yes', 'reading']

describe.each(languages)('what is made for paper in %s', (lang) => {
  const address = (path: string) => `${site.origin}/${lang}/${slug}/${path}`

  it.each(sheets)('is a good page on a phone too: %s', async (path) => {
    const { context, page, faults } = await open(browser, { viewport: { width: 320, height: 500 } })
    await page.goto(address(path), { waitUntil: 'networkidle' })
    expect(await violations(page)).toEqual([])
    expect(await lintPage(page)).toEqual([])
    expect(await duplicateIds(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(faults).toEqual([])
    await context.close()
  })

  it('offers a button that prints, where scripts run', async () => {
    const { context, page } = await open(browser)
    await page.addInitScript('window.print = () => { window.printed = true }')
    await page.goto(address('worksheet'), { waitUntil: 'networkidle' })
    await page.click('[data-print]')
    expect(await page.evaluate('printed')).toBe(true)
    await context.close()
    const without = await open(browser, { javaScriptEnabled: false })
    await without.page.goto(address('worksheet'))
    expect(await without.page.isVisible('[data-print]')).toBe(false)
    await without.context.close()
  })

  it('is printed in the same ink from a dark screen', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/${lang}/${slug}`)
    const inks = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ media: 'print', colorScheme })
      const names = ['paper', 'ink', 'soft', 'accent', 'line', 'right', 'wrong']
      return page.evaluate(
        (names) =>
          names.map((name) =>
            getComputedStyle(document.documentElement).getPropertyValue(`--${name}`),
          ),
        names,
      )
    }
    expect(await inks('dark')).toEqual(await inks('light'))
    await page.close()
  })

  it('leads a camera to the quiz, at the size it is printed in', async () => {
    const page = await browser.newPage({
      viewport: { width: 680, height: 900 },
      deviceScaleFactor: 3,
    })
    await page.goto(address('worksheet'))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const { data, width, height } = PNG.sync.read(
      await page.locator('.sheet-foot svg').screenshot(),
    )
    expect(decodeQR({ width, height, data: new Uint8Array(data) })).toBe(address('').slice(0, -1))
    await page.close()
  })

  it.each(sheets)(
    'prints on A4 and Letter, with its pages numbered and its foot on each of them: %s',
    async (path) => {
      const page = await browser.newPage()
      await page.goto(address(path))
      for (const [format, box] of [
        ['A4', /59[45][.\d]* 84[12]/],
        ['Letter', /612 792/],
      ] as const) {
        const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
        expect(/\/MediaBox \[0 0 ([^\]]*)\]/.exec(pdf)?.[1]).toMatch(box)
        expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(
          path.includes('?') ? 3 : 2,
        )
      }
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.masthead', '.onscreen', 'footer'])
        expect([gone, await page.isVisible(gone)]).toEqual([gone, false])
      const [foot, room] = (await page.evaluate(`[
        getComputedStyle(document.querySelector('.sheet-foot')).position,
        parseFloat(getComputedStyle(document.querySelector('main')).paddingBottom)
          - document.querySelector('.sheet-foot').offsetHeight,
      ]`)) as [string, number]
      expect(foot).toBe('fixed')
      expect(room).toBeGreaterThan(0)
      await page.close()
    },
  )

  it('prints no question of any kind over two pages, or wider than one', async () => {
    // What is between the margins of A4, in CSS pixels.
    const page = await browser.newPage({ viewport: { width: 680, height: 900 } })
    await page.route(address('worksheet'), async (route) => {
      const response = await route.fetch()
      const asked = everyKind(lang).points.map(
        ({ question }) =>
          `<li><h2>${question.prompt}</h2>${drawnKind(question).paper(lang, question)}</li>`,
      )
      const list = `<ol class="paper-questions">${asked.join('')}</ol>`
      const body = (await response.text()).replace(/<ol class="paper-questions">.*<\/ol>/s, list)
      await route.fulfill({ response, body })
    })
    await page.goto(address('worksheet'))
    await page.emulateMedia({ media: 'print' })
    const asked = (await page.evaluate(
      `[...document.querySelectorAll('.paper-questions > li')].map((li) =>
        [getComputedStyle(li).breakInside, li.offsetHeight, li.scrollWidth <= li.clientWidth])`,
    )) as [string, number, boolean][]
    expect(asked).toHaveLength(5)
    for (const [kept, height, fits] of asked)
      expect([kept, height < 450, fits]).toEqual(['avoid', true, true])
    const marks = (await page.evaluate(
      `[...document.querySelectorAll('.circle, .square, .write-in')].map((mark) => mark.offsetWidth)`,
    )) as number[]
    expect(Math.min(...marks)).toBeGreaterThan(10)
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 320, height: 500 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })
})
