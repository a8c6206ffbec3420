import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { lintPage } from '../support/lint-page.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { places } from './places.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

describe.each(languages)('every page in %s', (lang) => {
  it('is well written: direction, digits, letters, signs, isolation, size', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    for (const path of Object.values(places(lang))) {
      await page.goto(site.origin + path)
      expect([path, await lintPage(page)]).toEqual([path, []])
    }
    await page.close()
  })

  it('asks nothing of htmx that needs eval or keeps state, and every form works without it', async () => {
    for (const path of Object.values(places(lang))) {
      const html = await (await fetch(site.origin + path)).text()
      expect(html).not.toMatch(
        /hx-on\b|="js:|javascript:|hx-trigger="[^"]*\[|hx-preserve|hx-history|htmax/,
      )
      for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toMatch(/ action="\//)
    }
  })
})

describe('the check itself', () => {
  it.each([
    ['<p lang="en">كلمة</p>', 'Arabic in English'],
    ['<p lang="en" dir="rtl">word</p>', 'direction'],
    ['<p>3 و٤</p>', 'two kinds of digits'],
    ['<p>کتاب</p>', 'a Persian letter'],
    ['<p>كتـاب</p>', 'a stretched word'],
    ['<p>ﻛﺘﺎﺏ</p>', 'a drawn letter shape'],
    ['<p>نعم, لا</p>', 'a Latin sign'],
    ['<p>7/10</p>', 'a fraction of digits'],
    ['<p>10–20</p>', 'a range of digits'],
    ['<p>عن CNN</p>', 'Latin that is not isolated'],
    ['<p>\u202bكلمة</p>', 'an embedding control'],
    ['<p>{en:CNN}</p>', 'a placeholder'],
    ['<p style="font-size:14px">كلمة</p>', 'only 14 pixels high'],
    ['<p style="letter-spacing:1px">كلمة</p>', 'spaced letters'],
    ['<p><i>كلمة</i></p>', 'slanted'],
    ['<p style="text-align:justify">كلمة</p>', 'justified'],
    ['<p style="line-height:1;inline-size:4em">كلمة وكلمة وكلمة</p>', 'lines too close'],
  ])('sees %s', async (html, fault) => {
    const page = await browser.newPage()
    await page.setContent(
      `<!doctype html><html lang="ar" dir="rtl"><style>body{font:18px/1.8 serif}</style><body>${html}`,
    )
    expect((await lintPage(page)).map((each) => each.split(':')[0])).toContain(fault)
    await page.close()
  })
})
