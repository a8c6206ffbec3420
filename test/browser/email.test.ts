import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const message = async (lang: string) =>
  (await fetch(`${site.origin}/${lang}/${slug}/newsletter/email?question=3`)).text()

/** What mail programs leave of a message. */
const losses: [string, (html: string) => string][] = [
  ['as it was written', (html) => html],
  ['without any style', (html) => html.replace(/ style="[^"]*"/g, '')],
  ['without its head', (html) => html.replace(/<head>.*?<\/head>/s, '')],
  [
    'without its own html and body',
    (html) => html.replace(/<!DOCTYPE[^>]*>|<\/?(html|body)[^>]*>/g, ''),
  ],
]

describe.each(languages)('the email in %s', (lang) => {
  it.each(losses)(
    'is read in its direction, and fits a phone of 320 pixels: %s',
    async (_, lose) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      await page.route('**/*', (route) => route.abort())
      await page.setContent(lose(await message(lang)))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      const text = (await page.textContent('body')) ?? ''
      for (const { text: choice } of choicesOf(seedLibrary(lang).points[2]?.question)) {
        expect(text.replace(/\s+/g, ' ')).toContain(choice)
      }
      const sides = (await page.evaluate(`[...document.querySelectorAll('td a')].map((link) => {
      const range = document.createRange()
      range.selectNodeContents(link)
      const text = range.getClientRects()[0], cell = link.closest('td').getBoundingClientRect()
      return Math.round(text.left - cell.left) - Math.round(cell.right - text.right)
    })`)) as number[]
      // Set to the right in Arabic, to the left in English: the wider space is on the other side.
      for (const side of sides) expect(lang === 'ar' ? side >= 0 : side <= 0).toBe(true)
      await page.close()
    },
  )
})
