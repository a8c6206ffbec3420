import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtSite } from '../support/build-site.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Host, serveHost } from '../support/host.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { frameOf, openHost } from './frames.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

const element = (attributes: string) =>
  `<fahm-quiz ${attributes}><a href="${site.origin}/ar/${slug}">Try it</a></fahm-quiz>`
const script = () => `<script async src="${site.origin}/embed.js"></script>`
const hostPage = (...parts: string[]) =>
  `<!DOCTYPE html><html lang="en"><title>Host</title><style>* { box-sizing: border-box }</style>${parts.join('\n')}`
const quiz = () => `${site.origin}/ar/${slug}`
const sources = `[...document.querySelectorAll('iframe')].map(({ src }) => src)`

describe('<fahm-quiz>', () => {
  it('shows each quiz at its full height, without a scrollbar, instead of its link', async () => {
    host.page = hostPage(
      element(`src="${quiz()}" question="2" lang="en" theme="dark"`),
      element(`src="${quiz()}/3?group=K3M9X7Q"`),
      element(`src="${quiz()}"`),
      script(),
      script(),
    )
    const { context, page, faults } = await openHost(browser, host.origin, {
      viewport: { width: 700, height: 3000 },
    })
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    expect(await page.evaluate(sources)).toEqual([
      `${site.origin}/en/${slug}/2/embed?theme=dark`,
      `${quiz()}/3/embed?group=K3M9X7Q`,
      `${quiz()}/embed`,
    ])
    for (const n of [1, 2, 3]) {
      const over = `(({ scrollHeight, scrollWidth }) => [scrollHeight - innerHeight, scrollWidth - innerWidth])(
        document.documentElement)`
      await expect.poll(() => frameOf(page, n).evaluate(over)).toEqual([0, 0])
    }
    expect(faults).toEqual([])
    await context.close()
  })

  it('grows and shrinks with what is shown in it', async () => {
    host.page = hostPage(element(`src="${quiz()}"`), script())
    const { context, page } = await openHost(browser, host.origin)
    const height = () => page.evaluate('document.querySelector("iframe").offsetHeight')
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    const content = () => frameOf(page).evaluate('document.documentElement.scrollHeight')
    const fits = async () => (await height()) === (await content())
    await expect.poll(fits).toBe(true)
    const before = await height()
    await turnPage(frameOf(page), () => frameOf(page).click('.ask a >> nth=0'))
    await expect.poll(height).not.toBe(before)
    await expect.poll(fits).toBe(true)
    await context.close()
  })

  it('is looked at where a page begins that was gone on to at the end of a high one', async () => {
    host.page = hostPage(element(`src="${quiz()}"`), script())
    const { context, page } = await openHost(browser, host.origin, {
      viewport: { width: 360, height: 500 },
    })
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    const frame = frameOf(page)
    await turnPage(frame, () => frame.click('.ask a >> nth=0'))
    await turnPage(frame, () => frame.click('[data-next]'))
    const top = async () => (await frame.locator('h1').first().boundingBox())?.y ?? -1
    await expect.poll(top).toBeGreaterThanOrEqual(0)
    expect(await top()).toBeLessThan(400)
    await context.close()
  })

  it('keeps its room from the start, so that nothing is seen to jump or flash', async () => {
    host.page = hostPage(element(`src="${quiz()}" question="3"`), script())
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const seenEmpty = Promise.withResolvers<void>()
    await page.route('**/3/embed', async (route) => {
      await seenEmpty.promise
      await route.continue()
    })
    await page.goto(host.origin, { waitUntil: 'commit' })
    await page.waitForSelector('iframe', { state: 'attached' })
    const seen = `(() => {
      const quiz = document.querySelector('fahm-quiz')
      return [quiz.offsetHeight > 500, getComputedStyle(quiz.querySelector('iframe')).visibility,
        quiz.querySelector('a')?.offsetHeight > 0]
    })()`
    expect(await page.evaluate(seen)).toEqual([true, 'hidden', true])
    seenEmpty.resolve()
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    expect(await page.evaluate(seen)).toEqual([true, 'visible', false])
    await context.close()
  })

  it('waits with what is far down the page', async () => {
    host.page = hostPage('<div style="height:20000px"></div>', element(`src="${quiz()}"`), script())
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(host.origin, { waitUntil: 'networkidle' })
    expect(asked).toEqual(['/', '/embed.js'])
    await page.evaluate('scrollTo(0, 20000)')
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    await context.close()
  })

  it('believes its own frame alone', async () => {
    host.page = hostPage(element(`src="${quiz()}"`), script())
    const { context, page } = await openHost(browser, host.origin)
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    const height = () => page.evaluate('document.querySelector("iframe").offsetHeight')
    const content = () => frameOf(page).evaluate('document.documentElement.scrollHeight')
    await expect.poll(async () => (await height()) === (await content())).toBe(true)
    const right = await height()
    await page.evaluate(`
      window.frame = document.querySelector('iframe')
      window.heights = new Set([frame.offsetHeight])
      new MutationObserver(() => heights.add(frame.offsetHeight)).observe(frame, { attributes: true })`)
    await page.evaluate(`postMessage({ type: 'fahm:height', height: 1 }, '*')`)
    for (const odd of ['-5', '1e9', '"1px;position:fixed"', 'NaN', 'null']) {
      await frameOf(page).evaluate(
        `parent.postMessage({ type: 'fahm:height', height: ${odd} }, '*')`,
      )
    }
    // What is told last has been heard last.
    await frameOf(page).evaluate(`parent.postMessage({ type: 'fahm:height', height: 1234 }, '*')`)
    await page.waitForFunction('heights.has(1234)')
    expect(await page.evaluate('[...heights]')).toEqual([right, 1234])
    await context.close()
  })

  it('takes its frame and its listener away with it, and comes back', async () => {
    host.page = hostPage(element(`src="${quiz()}"`), script())
    const { context, page, faults } = await openHost(browser, host.origin)
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    await page.evaluate(`(() => {
      window.quiz = document.querySelector('fahm-quiz')
      quiz.remove()
    })()`)
    expect(await page.evaluate('quiz.childElementCount')).toBe(0)
    await page.evaluate('document.body.append(quiz)')
    await page.waitForFunction('quiz.querySelector("iframe")?.style.visibility === ""')
    expect(faults).toEqual([])
    await context.close()
  })

  it.each([
    ['a module', () => `<script type="module" src="${site.origin}/embed.js"></script>`],
    ['part of a module', () => `<script type="module">import '${site.origin}/embed.js'</script>`],
    ['a module fetched later', () => `<script>import('${site.origin}/embed.js')</script>`],
  ])('works as %s too', async (_, load) => {
    host.page = hostPage(element(`src="${quiz()}"`), load())
    const { context, page, faults } = await openHost(browser, host.origin)
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    expect(await page.evaluate(sources)).toEqual([`${quiz()}/embed`])
    expect(faults).toEqual([])
    await context.close()
  })

  it('shows a question by its id as by its number', async () => {
    host.page = hostPage(
      element(`src="${quiz()}" question="who-pays"`),
      element(`src="${quiz()}/q/who-pays?group=K3M9X7Q" lang="en"`),
      element(`src="${quiz()}/q/who-pays" question="2"`),
      script(),
    )
    const { context, page } = await openHost(browser, host.origin)
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    expect(await page.evaluate(sources)).toEqual([
      `${quiz()}/q/who-pays/embed`,
      `${site.origin}/en/${slug}/q/who-pays/embed?group=K3M9X7Q`,
      `${quiz()}/2/embed`,
    ])
    await context.close()
  })

  it('keeps to the width of our pages where there is more, unless the page wants it otherwise', async () => {
    host.page = hostPage(
      element(`src="${quiz()}"`),
      element(`src="${quiz()}" style="max-width: 30rem; color: red"`),
      script(),
    )
    const { context, page } = await openHost(browser, host.origin, {
      viewport: { width: 1200, height: 900 },
    })
    await page.waitForFunction('!document.querySelector("fahm-quiz a")')
    const [ours, theirs] = await page
      .locator('fahm-quiz')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))
    expect([ours?.width, ours?.x]).toEqual([640, 280])
    expect(theirs?.width).toBe(480)
    await context.close()
  })

  it.each([360, 1200])('has the kit’s frame keep to it as well, at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.goto(`${site.origin}/ar/${slug}/newsletter?to=page`)
    const frame = await page.inputValue('#frame')
    host.page = hostPage(frame)
    await page.goto(host.origin)
    const box = await page.locator('iframe').boundingBox()
    const room = Math.min(width - 16, 640)
    expect([box?.width, box?.x]).toEqual([room, (width - room) / 2])
    await page.close()
  })

  it.each([
    ['no address at all', ''],
    ['what is no address', 'src="http://"'],
    ['another site’s address', 'src="https://evil.example/ar/quiz"'],
    ['an address that names no quiz', 'src="/ar"'],
  ])('tells the console why it stays a link: %s', async (_, attributes) => {
    host.page = hostPage(element(attributes.replace('"/ar"', `"${site.origin}/ar"`)), script())
    const context = await browser.newContext()
    const page = await context.newPage()
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    await page.goto(host.origin, { waitUntil: 'networkidle' })
    await expect.poll(() => warnings).toHaveLength(1)
    expect(await page.evaluate(sources)).toEqual([])
    expect(await page.isVisible('fahm-quiz a')).toBe(true)
    expect(warnings).toEqual([expect.stringContaining('<fahm-quiz')])
    await context.close()
  })

  it('stays a link for another site’s address, where scripts are off, and where we are not reached', async () => {
    host.page = hostPage(
      element('src="https://evil.example/ar/quiz"'),
      element('src="http://"'),
      script(),
    )
    const foreign = await openHost(browser, host.origin)
    expect(await foreign.page.evaluate(sources)).toEqual([])
    expect(await foreign.page.locator('fahm-quiz a:visible').count()).toBe(2)
    await foreign.context.close()

    host.page = hostPage(element(`src="${quiz()}"`), script())
    const off = await openHost(browser, host.origin, { javaScriptEnabled: false })
    expect(await off.page.isVisible('fahm-quiz a')).toBe(true)
    await off.context.close()

    const context = await browser.newContext()
    await context.route('**/embed', (route) => route.abort())
    const page = await context.newPage()
    await page.goto(host.origin, { waitUntil: 'networkidle' })
    expect(await page.isVisible('fahm-quiz a')).toBe(true)
    await context.close()
  })
})

describe('embed.js', () => {
  it('is at most 1 KB compressed, may be loaded anywhere, and is asked for again within the day', async () => {
    const file = readFileSync(join(builtSite, 'dist/static/embed.js'))
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(1024)
    expect(gzipSync(file).length).toBeLessThanOrEqual(1024)
    const { status, headers } = await fetch(`${site.origin}/embed.js`)
    expect(status).toBe(200)
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cache-Control')).toBe('public, max-age=3600')
  })
})
