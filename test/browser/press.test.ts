import type { Browser, CDPSession, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type Host, serveHost } from '../support/host.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { open } from './open.ts'
import { answer, goOn, openLast, slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser
let host: Host
let page: Page
let finger: CDPSession
/** What the page asks the site for, but for files. */
let asked: Request[]
let faults: string[]

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

beforeEach(async () => {
  const opened = await open(browser, { hasTouch: true, isMobile: true })
  const { context } = opened
  ;({ page, faults } = opened)
  finger = await context.newCDPSession(page)
  asked = []
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/s/')) asked.push(request)
  })
  return () => context.close()
})

/** The middle of an element, and then what a finger does. */
async function down(selector: string, within = page.mainFrame()) {
  const element = within.locator(selector)
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  const point = {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  }
  asked.length = 0
  await touch('touchStart', [point])
  return point
}
const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
) => finger.send('Input.dispatchTouchEvent', { type, touchPoints })
const up = () => touch('touchEnd', [])

/** Keeps what is asked for ahead on its way until the test is over. */
const slowly = () => page.route('**/feedback**', () => {})

/** Moves the finger until the page follows it. */
async function scroll({ x, y }: { x: number; y: number }) {
  for (let moved = 10; moved <= 150; moved += 10) await touch('touchMove', [{ x, y: y - moved }])
}

const pathOf = (request?: Request) => new URL(request?.url() ?? '').pathname

describe('a choice under a finger', () => {
  it('is asked for before it is lifted, alone and once', async () => {
    await page.goto(`${site.origin}/ar/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    await down('.ask button >> nth=1')
    await expect.poll(() => asked.length).toBe(1)
    const url = new URL(asked[0]?.url() ?? '')
    expect(url.pathname).toBe(`/ar/${slug}/1/feedback`)
    expect(url.searchParams.get('answer')).toBe(
      choicesOf(seedLibrary('ar').points[0]?.question)[1]?.id,
    )
    await asked[0]?.response()
    await turnPage(page, up)
    expect(await page.isVisible('[data-verdict]')).toBe(true)
    expect(asked.filter((each) => pathOf(each).endsWith('/feedback'))).toHaveLength(1)
  })

  it('is given up where the press becomes a scroll', async () => {
    await slowly()
    await page.goto(`${site.origin}/ar/${slug}/1`, { waitUntil: 'networkidle' })
    const point = await down('.ask button >> nth=0')
    await expect.poll(() => asked.length).toBe(1)
    const given = page.waitForEvent('requestfailed')
    await scroll(point)
    expect(await given).toBe(asked[0])
    await up()
    expect(asked).toHaveLength(1)
    expect(await page.locator('.ask').count()).toBe(1)
  })

  it('is given up where the press ends beside it', async () => {
    await slowly()
    await page.goto(`${site.origin}/ar/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    const box = await page.locator('.ask button >> nth=0').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    asked.length = 0
    await page.mouse.down()
    await expect.poll(() => asked.length).toBe(1)
    const given = page.waitForEvent('requestfailed')
    await page.mouse.move(2, 2)
    await page.mouse.up()
    expect(await given).toBe(asked[0])
  })

  it('is not asked for where its answer is stored', async () => {
    await openLast(page, site.origin, seedLibrary('ar'))
    await down('.ask button >> nth=0')
    await turnPage(page, up)
    expect(asked[0]?.method()).toBe('POST')
  })

  it('is not asked for while another answer is on its way', async () => {
    await slowly()
    await page.goto(`${site.origin}/ar/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    await down('.ask button >> nth=0')
    await up()
    await page.waitForSelector('#main[aria-busy]')
    await expect.poll(() => asked.length).toBe(1)
    await down('.ask button >> nth=1')
    await up()
    expect(asked).toEqual([])
  })
})

describe('the way on', () => {
  it('is asked for while the feedback is read, and pressing it asks for nothing more', async () => {
    await page.goto(`${site.origin}/ar/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    await answer(page, seedLibrary('ar'), 1, true)
    await expect.poll(() => asked.map(pathOf)).toContain(`/ar/${slug}/2`)
    await down('[data-next]')
    await turnPage(page, up)
    expect(asked).toEqual([])
  })

  it('works where what was asked for ahead did not come', async () => {
    await page.goto(`${site.origin}/ar/${slug}/1?mode=test`, { waitUntil: 'networkidle' })
    await page.route(`**/ar/${slug}/2?*`, (route) => route.abort(), { times: 1 })
    const failed = page.waitForEvent('requestfailed')
    await answer(page, seedLibrary('ar'), 1, true)
    expect(pathOf(await failed)).toBe(`/ar/${slug}/2`)
    await goOn(page)
    expect(pathOf(asked.at(-1))).toBe(`/ar/${slug}/2`)
  })
})

describe('in a frame', () => {
  beforeEach(async () => {
    host.page = `<!DOCTYPE html><meta name="viewport" content="width=device-width"><title>Host</title>
      <iframe src="${site.origin}/ar/${slug}/embed" sandbox="allow-scripts" width="340" height="2000"></iframe>`
    await page.goto(host.origin, { waitUntil: 'networkidle' })
  })
  const frame = () => page.frames()[1] ?? page.mainFrame()

  it('a choice is asked for under the finger, and the way on while the feedback is read', async () => {
    await down('.ask a >> nth=0', frame())
    await expect.poll(() => asked.length).toBe(1)
    await asked[0]?.response()
    await turnPage(frame(), up)
    await expect
      .poll(() => asked.map(pathOf))
      .toEqual([`/ar/${slug}/1/feedback/embed`, `/ar/${slug}/2/embed`])
    await down('[data-next]', frame())
    await turnPage(frame(), up)
    expect(asked).toEqual([])
  })

  it('what leads out of it is not asked for', async () => {
    await turnPage(frame(), () => frame().tap('.ask a >> nth=0'))
    await frame().dispatchEvent('.ask a:not([target]) >> nth=0', 'pointerdown')
    // Asked for under the finger, it would have been refused by now.
    await turnPage(frame(), () => frame().tap('[data-next]'))
    expect(faults).toEqual([])
  })

  it('a choice is given up where the press becomes a scroll', async () => {
    await slowly()
    const point = await down('.ask a >> nth=0', frame())
    await expect.poll(() => asked.length).toBe(1)
    const given = page.waitForEvent('requestfailed')
    await scroll(point)
    expect(await given).toBe(asked[0])
    await up()
  })
})
