import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import type { EventPayload } from '../../src/scores/event.ts'
import type { ServedSite } from '../support/site.ts'

/** Opens a host's page; `faults` gathers what the console calls an error. */
export async function openHost(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(url, { waitUntil: 'networkidle' })
  return { context, page, faults }
}

/** The nth frame of a page, counted from 1. */
export const frameOf = (page: Page, n = 1) => page.frames()[n] as Frame

/** A person needs more than a second before the first answer. */
export const read = () => sleep(1100)

/** The events stored since `before`, which is a list of keys, and now all of them. */
export async function eventsSince(site: ServedSite, before: string[] = []) {
  const { keys } = await site.scores.list<EventPayload>({ prefix: 'event/' })
  const added = keys.filter(({ name }) => !before.includes(name))
  return { keys: keys.map(({ name }) => name), added: added.map(({ metadata }) => metadata) }
}
