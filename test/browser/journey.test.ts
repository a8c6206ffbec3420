import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open, type Way } from './open.ts'
import { answer, goOn, play, slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const ways: [string, Way][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
  ['with htmx blocked', { block: '**/s/htmx.*' }],
  ['with our own script blocked', { block: '**/s/enhance.*' }],
  ['with htmx three seconds late', { delay: '**/s/htmx.*' }],
]

const eventsOf = async (attempt: string) => {
  const { keys } = await site.scores.list<{ score: number; lang: string }>()
  return keys.filter(({ name }) => name.includes(attempt)).map(({ metadata }) => metadata)
}

describe.each(languages)('a quiz in %s', (lang) => {
  it.each(ways)('is played to its score, stored once: %s', async (_, options) => {
    const { context, page, faults } = await open(browser, options)
    const quiz = seedLibrary(lang)
    await play(page, site.origin, quiz, [2, 5])
    const url = new URL(page.url())
    expect(url.pathname).toBe(`/${lang}/${slug}/result`)
    expect(url.searchParams.get('saved')).toBe('yes')
    const score = (await page.textContent('[data-result] h1'))?.match(/\d+/g)
    expect(score).toEqual([String(quiz.points.length - 2), String(quiz.points.length)])
    const events = await eventsOf(url.searchParams.get('attempt') ?? '')
    expect(events).toMatchObject([{ lang, score: quiz.points.length - 2 }])
    expect(faults).toEqual([])
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
    await context.close()
  })
})

describe('the other ways through it', () => {
  it.each(ways.slice(0, 2))('test mode, then the missed ones again: %s', async (_, options) => {
    const { context, page, faults } = await open(browser, options)
    const quiz = seedLibrary('ar')
    await play(page, site.origin, quiz, [2, 5], 'test')
    const attempt = new URL(page.url()).searchParams.get('attempt') ?? ''
    expect(await eventsOf(attempt)).toMatchObject([{ mode: 'test' }])
    await turnPage(page, () => page.click('.retry a'))
    for (const step of [2, 5]) {
      expect(new URL(page.url()).pathname).toBe(`/ar/${slug}/${step}`)
      await answer(page, quiz, step, true)
      expect(await page.isVisible('.feedback .point')).toBe(true)
      await goOn(page)
    }
    expect((await page.textContent('[data-result] h1'))?.match(/\d+/g)).toEqual(['2', '2'])
    expect(await page.isVisible('.receipt')).toBe(false)
    const { keys } = await site.scores.list()
    expect(keys.filter(({ metadata }) => JSON.stringify(metadata).includes('practice'))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('with JavaScript', () => {
  it('swaps steps in the same document, with title, address and focus on the new heading', async () => {
    const { context, page } = await open(browser)
    const quiz = seedLibrary('ar')
    await page.goto(`${site.origin}/ar/${slug}/1`)
    await page.evaluate('window.marker = 1')
    const titles = [await page.title()]
    await answer(page, quiz, 1, true)
    titles.push(await page.title())
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    await goOn(page)
    titles.push(await page.title())
    expect(await page.evaluate('[window.marker, document.activeElement.tagName]')).toEqual([
      1,
      'H1',
    ])
    expect(new URL(page.url()).pathname).toBe(`/ar/${slug}/2`)
    expect(new Set(titles).size).toBe(3)
    await context.close()
  })

  it('asks for the next step once, before it is wanted', async () => {
    const { context, page } = await open(browser)
    await page.goto(`${site.origin}/ar/${slug}/1`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await answer(page, seedLibrary('ar'), 1, true)
    await expect.poll(() => asked).toContain(`/ar/${slug}/2`)
    await goOn(page)
    expect(asked.filter((path) => path === `/ar/${slug}/2`)).toHaveLength(1)
    expect(asked.filter((path) => path === `/ar/${slug}/1/feedback`)).toHaveLength(1)
    await context.close()
  })

  it('stores one event for a double click on the last answer', async () => {
    const { context, page } = await open(browser)
    const quiz = seedLibrary('en')
    await page.goto(`${site.origin}/en/${slug}/1?mode=test`)
    for (let step = 1; step < quiz.points.length; step++) {
      await answer(page, quiz, step, true)
      await goOn(page)
    }
    await turnPage(page, () => page.dblclick('.ask button >> nth=0'))
    await page.waitForSelector('.saved')
    const attempt = new URL(page.url()).searchParams.get('attempt') ?? ''
    expect(await eventsOf(attempt)).toHaveLength(1)
    await context.close()
  })
})

describe('state in the URL', () => {
  it.each(ways.slice(0, 2))(
    'survives reload, back, forward and another phone: %s',
    async (_, options) => {
      const { context, page } = await open(browser, options)
      await page.goto(`${site.origin}/ar/${slug}/1`)
      await answer(page, seedLibrary('ar'), 1, false)
      await goOn(page)
      const here = { url: page.url(), h1: await page.textContent('h1') }
      const seen = async () => ({ url: page.url(), h1: await page.textContent('h1') })
      await turnPage(page, () => page.reload())
      expect(await seen()).toEqual(here)
      await turnPage(page, () => page.goBack())
      expect(await page.isVisible('[data-verdict]')).toBe(true)
      await turnPage(page, () => page.goForward())
      expect(await seen()).toEqual(here)
      const other = await open(browser, options)
      await other.page.goto(here.url)
      expect(await other.page.textContent('h1')).toBe(here.h1)
      await Promise.all([context.close(), other.context.close()])
    },
  )
})
