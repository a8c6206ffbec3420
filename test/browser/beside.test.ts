import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { waterMill } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
  site = await serveSite()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function linkOf(lang: string, label: string) {
  const made = await fetch(`${site.origin}/${lang}/${waterMill('ar').slug}/groups`, {
    method: 'POST',
    body: new URLSearchParams({ label }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    redirect: 'manual',
  })
  return site.origin + made.headers.get('Location')
}

describe.each(['ar', 'en'])('classes side by side on a phone: %s', (lang) => {
  it.each([
    [2, 2],
    [3, 3],
    [5, 3],
  ])('are of %i in view %i below each question', async (classes, seen) => {
    const links = await Promise.all(
      Array.from({ length: classes }, (_, i) => linkOf(lang, `Year 3 class ${'AACDE'[i]}`)),
    )
    const { page, context, faults } = await open(browser, { viewport: { width: 360, height: 640 } })
    await page.goto(`${site.origin}/${lang}/groups/side-by-side`)
    await page.fill('#links', links.join('\n'))
    await turnPage(page, () => page.click('main form button'))
    const [inView, below, apart, wider] = (await page.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('.beside-table tbody tr')].at(-1).children
      const [question, ...shares] = [...boxes].map((each) => each.getBoundingClientRect())
      const heads = [...document.querySelectorAll('.beside-table thead th + th')].map((each) => each.getBoundingClientRect())
      const whole = ({ left, right }) => left >= 0 && right <= innerWidth
      return [
        shares.filter(whole).length,
        whole(question) && shares.every(({ top }) => top >= question.bottom - 1),
        heads.every(({ left, right }, i) => i === 0 || right <= heads[i - 1].left + 1 || left >= heads[i - 1].right - 1),
        document.documentElement.scrollWidth - innerWidth,
      ]
    })()`)) as [number, boolean, boolean, number]
    expect([inView, below, apart, wider]).toEqual([seen, true, true, 0])
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
