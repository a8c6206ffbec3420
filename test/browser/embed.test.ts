import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type Host, serveHost } from '../support/host.ts'
import { bare } from '../support/markup.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { eventsSince, frameOf, openHost, read } from './frames.ts'
import { slug } from './play.ts'
import { turnPage } from './turn-page.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

const wordpress = 'allow-scripts'
const sandboxes = [
  ['no sandbox', undefined],
  ['scripts, forms and its own origin', 'allow-scripts allow-forms allow-same-origin allow-popups'],
  ['scripts and forms', 'allow-scripts allow-forms'],
  ['scripts alone, as WordPress has it', wordpress],
] as const

/** A host in the other language, with a frame of ours. */
const around = (lang: Lang, path: string, sandbox?: string, height = 600) => `<!DOCTYPE html>
<html lang="${lang === 'ar' ? 'en' : 'ar'}" dir="${lang === 'ar' ? 'ltr' : 'rtl'}"><title>Host</title>
<script>
  const heard = []
  addEventListener('message', ({ data }) => heard.push(data))
</script>
<iframe src="${site.origin}/${lang}/${slug}${path}" width="360" height="${height}" title="Quiz"
 ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`

describe.each(languages)('one question in a frame, in %s', (lang) => {
  describe.each(sandboxes)('with %s', (_, sandbox) => {
    it.each([
      ['on', true],
      ['off', false],
    ])(
      'is answered, stored once, and followed by the others: JavaScript %s',
      async (_, javaScriptEnabled) => {
        const question = seedLibrary(lang).points[2]?.question
        host.page = around(lang, `/q/${question?.id}/embed`, sandbox)
        const { keys } = await eventsSince(site)
        const { context, page, faults } = await openHost(browser, host.origin, {
          javaScriptEnabled,
        })
        const frame = frameOf(page)
        expect(await frame.textContent('.ask legend')).toBe(bare(question?.prompt ?? ''))
        expect(await frame.locator('.ask .row').count()).toBe(choicesOf(question).length)
        if (!javaScriptEnabled && sandbox === wordpress) {
          // Nothing can be sent from here; the way to the site stands there in words.
          expect(await frame.textContent('footer a')).toContain(
            `/${lang}/${slug}/q/${question?.id}`,
          )
          expect((await eventsSince(site, keys)).added).toEqual([])
        } else {
          await read()
          await turnPage(frame, () => frame.click('.ask .row >> nth=1'))
          expect(await frame.isVisible('[data-verdict]')).toBe(true)
          expect(await frame.isVisible('.saved')).toBe(true)
          const answers = [[question?.id, choicesOf(question)[1]?.id, expect.any(Number)]]
          expect((await eventsSince(site, keys)).added).toMatchObject([
            { kind: 'answer', origin: 'embed', lang, answers },
          ])
          await turnPage(frame, () => frame.click('[data-next]'))
          expect(await frame.isVisible('[data-verdict]')).toBe(false)
          await turnPage(frame, () => frame.click('.ask a >> nth=0'))
          expect(await frame.isVisible('[data-verdict]')).toBe(true)
        }
        expect(faults).toEqual([])
        expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
        await context.close()
      },
    )
  })
})

describe.each(languages)('the whole quiz in a frame, in %s', (lang) => {
  it('is played to its result where forms are forbidden, with no mark in the host’s history', async () => {
    host.page = around(lang, '/embed', wordpress)
    const { keys } = await eventsSince(site)
    const { context, page, faults } = await openHost(browser, host.origin)
    const frame = frameOf(page)
    const before = await page.evaluate('history.length')
    const { points } = seedLibrary(lang)
    for (const { question } of points) {
      const right = choicesOf(question).findIndex((choice) => choice.correct)
      await turnPage(frame, () => frame.click(`.ask :is(a, button) >> nth=${right}`))
      expect(await frame.isVisible('[data-verdict]')).toBe(true)
      expect(await frame.evaluate('document.activeElement.tagName')).toBe('H1')
      await turnPage(frame, () => frame.click('[data-next]'))
    }
    expect((await frame.textContent('[data-result] h1'))?.match(/\d+/g)).toEqual([
      `${points.length}`,
      `${points.length}`,
    ])
    expect((await eventsSince(site, keys)).added).toMatchObject([
      { kind: 'attempt', origin: 'embed', lang, score: points.length },
    ])
    expect(await page.evaluate('history.length')).toBe(before)
    expect(faults).toEqual([])
    await context.close()
  })

  it('is readable link by link where nothing runs and nothing can be sent', async () => {
    host.page = around(lang, '/embed', wordpress)
    const { context, page } = await openHost(browser, host.origin, { javaScriptEnabled: false })
    const frame = frameOf(page)
    for (const step of [1, 2]) {
      expect(await frame.textContent('.ask legend')).toBe(
        bare(seedLibrary(lang).points[step - 1]?.question.prompt ?? ''),
      )
      await turnPage(frame, () => frame.click('.ask a >> nth=0'))
      await turnPage(frame, () => frame.click('[data-next]'))
    }
    await context.close()
  })

  it.each([200, 1000])('can be reached to its end at a height of %i pixels', async (height) => {
    host.page = around(lang, '/embed', wordpress, height)
    const { context, page } = await openHost(browser, host.origin)
    const frame = frameOf(page)
    const link = frame.locator('footer a')
    await link.scrollIntoViewIfNeeded()
    const box = await link.boundingBox()
    const around_ = await page.locator('iframe').boundingBox()
    expect(
      box && around_ && box.y >= around_.y && box.y + box.height <= around_.y + around_.height,
    ).toBe(true)
    expect(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await context.close()
  })
})

describe.each(languages)('a frame 360 pixels wide, in %s', (lang) => {
  it('holds a question, and the verdict on it, in the 1,000 that WordPress gives it', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const height = () => page.evaluate('document.documentElement.getBoundingClientRect().height')
    for (const { question } of seedLibrary(lang).points) {
      await page.goto(`${site.origin}/${lang}/${slug}/q/${question.id}/embed`)
      expect(await height()).toBeLessThanOrEqual(1000)
      await turnPage(page, () => page.click('.ask .row >> nth=0'))
      expect(await page.isVisible('[data-verdict]')).toBe(true)
      expect([question.id, Number(await height()) <= 1000]).toEqual([question.id, true])
    }
    await page.close()
  })
})

describe('a frame', () => {
  it('tells its height to our own script and, by its secret, to WordPress', async () => {
    host.page = around('ar', '/3/embed#?secret=A1b2C3d4E5', wordpress, 100)
    const { context, page } = await openHost(browser, host.origin)
    const heard = () => page.evaluate<{ type?: string; height?: number }[]>('heard')
    const told = async () => (await heard()).findLast(({ type }) => type === 'fahm:height')?.height
    const seen = () =>
      frameOf(page).evaluate('[document.documentElement.scrollHeight, innerHeight]')
    // It is told again with all that comes later.
    await expect
      .poll(async () => {
        const height = await told()
        await page.evaluate(`document.querySelector('iframe').height = ${height}`)
        const [whole, room] = (await seen()) as number[]
        return whole === height && room === height
      })
      .toBe(true)
    const value = await told()
    expect(await heard()).toContainEqual({ message: 'height', value, secret: 'A1b2C3d4E5' })
    await context.close()
  })

  it('has its last line lead to the page shown, wherever one has gone on to', async () => {
    host.page = around('ar', '/embed', wordpress)
    const { context, page } = await openHost(browser, host.origin)
    const frame = frameOf(page)
    const foot = () => frame.locator('footer a').getAttribute('href')
    await turnPage(frame, () => frame.click('.ask a >> nth=0'))
    await turnPage(frame, () => frame.click('[data-next]'))
    expect(await foot()).toBe(
      `/ar/${slug}/q/${seedLibrary('ar').points[1]?.question.id}?from=embed`,
    )
    await context.close()
  })

  it('stands still in anybody’s page, and no other page of ours stands in a frame', async () => {
    host.page = around('ar', '')
    const { context, page, faults } = await openHost(browser, host.origin)
    await expect.poll(() => faults.join()).toMatch(/frame-ancestors|X-Frame-Options/i)
    expect(await frameOf(page).locator('main').count()).toBe(0)
    await context.close()
  })
})
