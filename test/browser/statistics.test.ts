import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { hour } from '../../src/quiz/time.ts'
import { violations } from '../support/axe.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { bare } from '../support/markup.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { crowd } from './crowd.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
  // What was missed most for a day is named.
  await crowd(site, seedLibrary('ar'), { readers: 213, counted: Date.now() - 25 * hour })
  await crowd(site, seedLibrary('ar'), { readers: 43, alone: 'newsletter' })
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const attempt = newAttemptId(Date.now())

/** Every page that shows how others did, each with its number of tables. */
function places(lang: Lang): [path: string, tables: number][] {
  const { points } = seedLibrary(lang)
  const given = points.map(({ question }, i) => {
    const choices = choicesOf(question)
    const right = choices.findIndex(({ correct }) => correct)
    return choices[(right + (i % 4 === 3 ? 1 : 0)) % choices.length]?.id ?? ''
  })
  const walk = `mode=walk&attempt=${attempt}`
  const before = given.slice(0, -1).join('.')
  return [
    [`1/feedback?${walk}&answer=${given[0]}`, 0],
    [`4/feedback?${walk}&answers=${given.slice(0, 3).join('.')}&answer=${given[3]}`, 0],
    [
      `1/feedback?${walk}&from=newsletter&start=${points[0]?.question.id}&answer=${given[0]}&saved=yes`,
      0,
    ],
    [`${points.length}/feedback?${walk}&answers=${before}&answer=${given.at(-1)}&saved=yes`, 0],
    [`result?${walk}&answers=${given.join('.')}&saved=yes`, 1],
    ['statistics', points.length + 4],
  ].map(([path, tables]) => [`/${lang}/${slug}/${path}`, Number(tables)])
}

describe.each(languages)('how others did, in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has nothing axe objects to: %s', async (colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme })
    for (const [path, tables] of [...places(lang), [`/${lang}`, 0] as const]) {
      await page.goto(site.origin + path)
      expect([path, await page.locator('main table').count()]).toEqual([path, tables])
      expect([path, await violations(page)]).toEqual([path, []])
    }
    await page.close()
  })

  it('fits 320 pixels, breaks no policy, and says what each table and number stands for', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    for (const [path] of places(lang)) {
      await page.goto(site.origin + path)
      const [width, nameless] = (await page.evaluate(`[
        document.documentElement.scrollWidth,
        document.querySelectorAll('table:not(:has(caption)), table:not(:has(th[scope])), .bars tr:not(:has(th[scope]))').length,
      ]`)) as [number, number]
      expect([path, width <= 320, nameless]).toEqual([path, true, 0])
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it('draws bars from where the line begins', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    let seen = 0
    for (const [path] of places(lang)) {
      await page.goto(site.origin + path)
      const off =
        (await page.evaluate(`[...document.querySelectorAll('.length, .share')].map((bar) => {
        const [all, drawn] = [bar, bar.firstChild].map((each) => each.getBoundingClientRect())
        return ${lang === 'ar' ? 'all.right - drawn.right' : 'drawn.left - all.left'}
      })`)) as number[]
      seen += off.length
      expect([path, off.filter((px) => Math.abs(px) > 1)]).toEqual([path, []])
    }
    expect(seen).toBeGreaterThan(20)
    await page.close()
  })
})

it('keeps its bars in forced colours and on paper', async () => {
  const page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(`${site.origin}/ar/${slug}/statistics`)
  const fills = `[...document.querySelectorAll('.length, .share')].map((bar) => getComputedStyle(bar).fill)`
  expect(new Set((await page.evaluate(fills)) as string[])).toEqual(new Set(['rgb(255, 255, 255)']))
  await page.emulateMedia({ media: 'print', forcedColors: 'none' })
  expect(await page.locator('.length').first().isVisible()).toBe(true)
  await page.close()
})

it('tells the same to a program', async () => {
  const answer = await fetch(`${site.origin}/api/quizzes/${slug}/statistics`)
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await answer.json()).toMatchObject({ quiz: slug, attempts: 213 })
})

it('names the question missed most where the quizzes are listed', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.origin}/ar`)
  const said = await page.textContent('.hook a')
  const prompts = seedLibrary('ar').points.map(({ question }) => bare(question.prompt))
  expect(prompts).toContain(said)
  await page.close()
})
