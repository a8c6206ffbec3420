import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { openLast, slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

const eventsOf = async (attempt: string) => {
  const { keys } = await site.scores.list<{ answers: [string, string, number][] }>()
  return keys.filter(({ name }) => name.includes(attempt)).map(({ metadata }) => metadata)
}

const strangers = {
  'a gateway’s error': { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' },
  'an error without a page': { status: 500, body: '' },
  'a file': { status: 200, contentType: 'text/csv', body: 'a,b' },
  'a page in another language': {
    status: 200,
    contentType: 'text/html',
    headers: { 'X-Page': '1', 'Content-Language': 'en' },
    body: '<main id="main"><h1>Hello</h1></main>',
  },
}

describe.each(Object.entries(strangers))('%s instead of a page of ours', (_, stranger) => {
  it('to an answer on the way is left to the browser, with the choice', async () => {
    const { context, page } = await open(browser)
    await page.goto(`${site.origin}/ar/${slug}/1`, { waitUntil: 'networkidle' })
    let strange = 1
    await context.route('**/feedback?*', (route) =>
      strange-- > 0 ? route.fulfill(stranger) : route.continue(),
    )
    await page.click('.ask button >> nth=1')
    await page.waitForSelector('[data-verdict]')
    const chosen = choicesOf(seedLibrary('ar').points[0]?.question)[1]?.id
    expect(new URL(page.url()).searchParams.get('answer')).toBe(chosen)
    await context.close()
  })

  it('to the last answer is left to the browser, with the choice, which is stored once', async () => {
    const { context, page } = await open(browser)
    const { attempt, answer } = await openLast(page, site.origin, seedLibrary('ar'))
    let strange = 1
    await context.route(`**/ar/${slug}/*`, (route) =>
      route.request().method() === 'POST' && strange-- > 0
        ? route.fulfill(stranger)
        : route.continue(),
    )
    await page.click(`.ask button[value="${answer}"]`)
    await page.waitForSelector('.saved')
    expect(new URL(page.url()).searchParams.get('answer')).toBe(answer)
    const events = await eventsOf(attempt)
    expect(events).toHaveLength(1)
    expect(events[0]?.answers.at(-1)?.[1]).toBe(answer)
    await context.close()
  })
})

describe('an error page of ours', () => {
  it('is shown in place, under the address of the question', async () => {
    const { context, page } = await open(browser)
    const { answer } = await openLast(page, site.origin, seedLibrary('en'))
    const before = page.url()
    const ours = await fetch(`${site.origin}/en/${slug}/${'9'.repeat(9)}/nothing`)
    const problem = {
      status: ours.status,
      headers: Object.fromEntries(ours.headers),
      body: await ours.text(),
    }
    await context.route(`**/en/${slug}/*`, (route) =>
      route.request().method() === 'POST' ? route.fulfill(problem) : route.continue(),
    )
    await page.click(`.ask button[value="${answer}"]`)
    await page.waitForSelector('main.problem')
    expect(page.url()).toBe(before)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    await context.close()
  })
})

describe('a last answer that was sent by the script and by the browser in vain', () => {
  it('leaves the question as it was, to be answered otherwise', async () => {
    const { context, page } = await open(browser)
    const { attempt, answer } = await openLast(page, site.origin, seedLibrary('ar'))
    const posted: number[] = []
    await context.route(`**/ar/${slug}/*`, (route) => {
      if (route.request().method() !== 'POST' || posted.length === 2) return route.continue()
      // The second has the browser stay where it is, as Back does.
      return route.fulfill(posted.push(0) === 1 ? strangers['a gateway’s error'] : { status: 204 })
    })
    await page.click(`.ask button:not([value="${answer}"])`)
    await expect.poll(() => posted.length).toBe(2)
    await page.click(`.ask button[value="${answer}"]`)
    await page.waitForSelector('.saved')
    expect((await eventsOf(attempt)).map((event) => event?.answers.at(-1)?.[1])).toEqual([answer])
    await context.close()
  })
})
