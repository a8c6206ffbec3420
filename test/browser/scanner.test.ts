import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { choicesOf } from '../support/choices-of.ts'
import { launchChromium } from '../support/chromium.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'
import { eventsSince, read } from './frames.ts'
import { slug } from './play.ts'

let site: ServedSite
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serveSite(), launchChromium()])
})
afterAll(() => Promise.all([site?.close(), browser?.close()]))

/** What can be linked from an email or a page, as a scanner finds it. */
const linked = languages.flatMap((lang) => {
  const quiz = `/${lang}/${slug}`
  const question = seedLibrary(lang).points[2]?.question
  return [
    ...[
      '',
      '/1',
      '/1?mode=test',
      '/read',
      '/score/3',
      '/embed',
      `/q/${question?.id}/embed`,
      '/newsletter',
      '/newsletter/email',
    ].map((path) => quiz + path),
    ...choicesOf(question).map(({ id }) => `${quiz}/q/${question?.id}?pick=${id}&from=newsletter`),
  ]
})

const counted = async () =>
  (await eventsSince(site)).added.filter((event) => !event?.discarded).length

/** Every method a page uses, by itself or pressed. */
function methods(page: Page): string[] {
  const seen: string[] = []
  page.on('request', (request) => seen.push(request.method()))
  return seen
}

describe('a page that is only looked at', () => {
  it('sends nothing by itself: not when it waits, is scrolled, touched by the pointer or the focus', async () => {
    const context = await browser.newContext()
    for (const path of linked) {
      const page = await context.newPage()
      const seen = methods(page)
      await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      await page.mouse.move(50, 50)
      await page.mouse.move(180, 400, { steps: 5 })
      await page.mouse.wheel(0, 600)
      for (let tab = 0; tab < 6; tab++) await page.keyboard.press('Tab')
      await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
      await sleep(100)
      expect([path, seen.filter((method) => method !== 'GET')]).toEqual([path, []])
      expect(page.url()).toBe(site.origin + path)
      await page.close()
    }
    // One of each kind for longer than any timer of ours runs.
    for (const path of linked.filter((each) => each.startsWith(`/ar/${slug}/q/`)).slice(0, 2)) {
      const page = await context.newPage()
      const seen = methods(page)
      await page.clock.install()
      await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      await page.clock.runFor('01:00:00')
      await page.waitForLoadState('networkidle')
      expect([path, seen.filter((method) => method !== 'GET')]).toEqual([path, []])
      await page.close()
    }
    expect(await counted()).toBe(0)
    await context.close()
  }, 180_000)
})

/**
 * What a mail gateway's browser does: runs the page, then sends every form with every button, at once.
 * Its attempts begin half a minute ahead, as on a phone whose clock differs, so that a busy machine is
 * as hasty as an idle one.
 */
const force = (url: string) => `addEventListener('DOMContentLoaded', () => {
  if (location.href !== ${JSON.stringify(url)}) return
  for (const attempt of document.querySelectorAll('[name=attempt]'))
    attempt.value = '${newAttemptId(Date.now() + 30_000).slice(0, 10)}' + attempt.value.slice(10)
  for (const form of document.forms) {
    for (const button of form.querySelectorAll('button')) {
      const body = new URLSearchParams(new FormData(form, button))
      if (form.method === 'post') fetch(form.action, { method: 'POST', body })
    }
    form.requestSubmit(form.querySelector('button'))
    form.submit()
  }
})`

describe('a program that presses everything at once', () => {
  it('adds nothing to what is counted, and is seen as discarded', async () => {
    const { keys } = await eventsSince(site)
    const context = await browser.newContext()
    for (const path of linked) {
      const page = await context.newPage()
      await page.addInitScript(force(site.origin + path))
      await page.goto(site.origin + path, { waitUntil: 'networkidle' })
      await page.close()
    }
    const { added } = await eventsSince(site, keys)
    expect(added.length).toBeGreaterThan(0)
    expect(added.filter((event) => !event?.discarded)).toEqual([])
    await context.close()
  }, 180_000)
})

describe.each(languages)('a person, in %s', (lang) => {
  it.each([
    ['on', true],
    ['off', false],
  ])(
    'adds exactly one by the press of a button, however often it is sent: JavaScript %s',
    async (_, javaScriptEnabled) => {
      const before = await counted()
      const context = await browser.newContext({
        javaScriptEnabled,
        viewport: { width: 360, height: 740 },
      })
      const page = await context.newPage()
      const pick = choicesOf(seedLibrary(lang).points[2]?.question)[1]?.id
      await page.goto(`${site.origin}/${lang}/${slug}/3?pick=${pick}&from=newsletter`)
      await read()
      const posted = page.waitForRequest((request) => request.method() === 'POST')
      await page.dblclick('.ask .button')
      await page.waitForSelector('[data-verdict]')
      expect(await counted()).toBe(before + 1)

      const body = (await posted).postData() ?? ''
      const again = () =>
        fetch(`${site.origin}/${lang}/${slug}/3`, {
          method: 'POST',
          body: new URLSearchParams(body),
          headers: { Origin: site.origin },
          redirect: 'follow',
        }).then((response) => response.text())
      const [one, two] = [await again(), await again()]
      expect(two).toBe(one)
      expect(await counted()).toBe(before + 1)
      await context.close()
    },
  )
})
