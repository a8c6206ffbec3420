import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lang, languages } from '../../src/quiz/quiz.ts'
import type { EventPayload } from '../../src/scores/event.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Host, serveHost } from '../support/host.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { published, slug } from './play.ts'

let site: ServedSite
let browser: Browser
let host: Host

beforeAll(async () => {
  ;[site, browser, host] = await Promise.all([serveSite(), launchChromium(), serveHost()])
})
afterAll(() => Promise.all([site?.close(), browser?.close(), host?.close()]))

const sandboxes = [
  ['no sandbox', undefined],
  ['our own', 'allow-scripts allow-forms allow-same-origin allow-popups'],
  ['scripts and forms', 'allow-scripts allow-forms'],
  ['WordPress’s: scripts alone', 'allow-scripts'],
] as const

/** A host in the other language, with a frame of ours. */
const around = (lang: Lang, path: string, sandbox?: string) => `<!DOCTYPE html>
<html lang="${lang === 'ar' ? 'en' : 'ar'}" dir="${lang === 'ar' ? 'ltr' : 'rtl'}"><title>Host</title>
<iframe src="${site.origin}/${lang}/${slug}${path}" width="360" height="600" title="Quiz"
 ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(host.origin, { waitUntil: 'networkidle' })
  return { context, page, faults }
}

const frameIn = (page: Page) => page.frames()[1] as Frame

async function stored() {
  const { keys } = await site.scores.list<EventPayload>({ prefix: 'event/' })
  return keys.map(({ metadata }) => metadata as EventPayload)
}

/** A person needs more than a second. */
const read = () => sleep(1100)

describe.each(languages)('one question in a frame, in %s', (lang) => {
  describe.each(sandboxes)('%s', (_, sandbox) => {
    it.each([true, false])('JavaScript %s', async (javaScriptEnabled) => {
      host.page = around(lang, '/3/embed', sandbox)
      const { context, page, faults } = await open({ javaScriptEnabled })
      const frame = frameIn(page)
      const { question } = published(lang).points[2] ?? {}
      expect(await frame.textContent('h1')).toBe(question?.prompt)
      const before = await stored()
      if (!javaScriptEnabled && sandbox === 'allow-scripts') {
        // Nothing can be sent from here, and the way to the site is there in words.
        expect(await frame.textContent('footer a')).toContain(`/${lang}/${slug}/3`)
        expect(await frame.locator('.ask button').count()).toBe(question?.choices.length)
      } else {
        await read()
        await frame.click('.ask button >> nth=1')
        await frame.waitForSelector('[data-verdict]')
        expect(await frame.locator('.saved').count()).toBe(1)
        const [added, ...more] = (await stored())
          .slice(before.length ? 0 : 0)
          .filter(
            (event) => !before.some((known) => JSON.stringify(known) === JSON.stringify(event)),
          )
        expect(more).toEqual([])
        expect(added ?? before.at(-1)).toMatchObject({ kind: 'answer', origin: 'embed', lang })
        expect((await stored()).length).toBe(before.length + 1)
        await frame.click('[data-next]')
        await frame.waitForSelector('.ask a')
        await frame.click('.ask a >> nth=0')
        await frame.waitForSelector('[data-verdict]')
      }
      expect(faults).toEqual([])
      expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
      await context.close()
    })
  })
})
