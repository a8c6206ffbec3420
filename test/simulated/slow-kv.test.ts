import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bundleSite, type Slowness, serveSlowly } from '../support/plain-workerd.ts'
import { isAskedAnew, isForNow, type Page, pages, quizzes, stored } from './slow-pages.ts'

type Site = Awaited<ReturnType<typeof serveSlowly>>

let built: Awaited<ReturnType<typeof bundleSite>>
/** What every page is once the store has answered. */
const known = new Map<string, string>()
const names = Object.keys(pages)

beforeAll(async () => {
  built = await bundleSite(quizzes)
  await over(0, async (site) => {
    for (const name of names) known.set(name, (await ask(site, name)).body)
  })
}, 120_000)
afterAll(() => built.remove())

/** An isolate that has just started over a store that holds it all, and from now on is so slow. */
async function over(how: Slowness, test: (site: Site) => Promise<void>) {
  const site = await serveSlowly(built.worker)
  try {
    for (const { key, value, metadata } of stored) await site.kv.put(key, value, { metadata })
    await site.slow(how)
    await test(site)
  } finally {
    await site.stop()
  }
}

function open(site: Site, { path, fields }: Page): ClientRequest {
  const { hostname, port } = new URL(site.origin)
  const headers = { Host: 'fahm.example', 'Sec-Fetch-Site': 'same-origin', 'HX-Request': 'true' }
  const asked = fields
    ? request({
        ...{ hostname, port, path, method: 'POST' },
        headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      })
    : request({ hostname, port, path, headers })
  return asked.end(fields?.toString())
}

async function ask(site: Site, name: string) {
  const asked = open(site, pages[name] as Page)
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  asked.on('response', resolve).on('error', reject)
  const response = await promise
  const body = `${response.headers.location} ${await text(response)}`
  // When to look again depends on when the list was made.
  const lasting = body.replace(/ data-poll="\d+"/, '')
  const { ok, scores } = name === 'health' ? JSON.parse(body.replace('undefined ', '')) : {}
  return { status: response.statusCode, body: scores ? `${ok}` : lasting }
}

/** Every page, asked at once: its status, and whether it says what the store would have. */
async function answers(site: Site, asked = names) {
  const all = asked.map(async (name) => {
    const { status, body } = await ask(site, name)
    return [name, [status, body === known.get(name) ? 'known' : 'without']] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

const statusOf = (name: string) => (name === 'join link' ? 302 : 200)
const expected = (isKnown: (page: Page) => boolean, asked = names) =>
  Object.fromEntries(
    asked.map((name) => {
      const page = pages[name] as Page
      return [name, isKnown(page) ? [statusOf(name), 'known'] : [page.unknown, 'without']]
    }),
  )

/** Until every operation that was begun has ended: an isolate that lets go of one never gets there. */
async function untilAllEnded(site: Site) {
  const open = async () => {
    const { begun, ended } = await site.operations()
    return begun.filter((operation) => !ended.includes(operation) && !isForNow(operation))
  }
  await vi.waitFor(async () => expect(await open()).toEqual([]), { timeout: 60_000, interval: 50 })
}

async function askedTwice(site: Site) {
  const { begun } = await site.operations()
  const once = begun.filter((operation) => !isAskedAnew(operation) && !isForNow(operation))
  return once.filter((operation, i) => once.indexOf(operation) < i)
}

describe.concurrent('over a KV that answers late, a page', { timeout: 120_000 }, () => {
  it.each([200, 400, 600, 2500])(
    'is without what it cannot wait for, and the next one has it: %i ms',
    (ms) =>
      over(ms, async (site) => {
        const first = await answers(site)
        const inTime = expected(({ waits = 300 }) => ms < waits)
        for (const name of names) {
          // Where it is close, a loaded machine decides: then what the next one gets is all there is to say.
          const { waits = 300 } = pages[name] as Page
          if (ms > waits || 5 * ms < waits)
            expect([name, first[name]]).toEqual([name, inTime[name]])
        }
        await untilAllEnded(site)
        const kept = names.filter((name) => name !== 'health')
        expect(await answers(site, kept)).toEqual(expected(() => true, kept))
        expect(await askedTwice(site)).toEqual([])
      }),
  )
})

describe.concurrent('over a KV that is in trouble, a page', { timeout: 120_000 }, () => {
  it.each(['hangs', 'fails'] as const)('is without it, and so is the next one: it %s', (how) =>
    over(how, async (site) => {
      for (const _ of ['first', 'next']) expect(await answers(site)).toEqual(expected(() => false))
      await site.slow(0)
      const well = names.filter(
        (name) => name !== 'health' && (how === 'fails' || pages[name]?.waits),
      )
      expect(await answers(site, well)).toEqual(expected(() => true, well))
    }),
  )
})

describe('where a reader is gone before KV has answered', () => {
  it('what was asked is kept for the next one, and what was sent is stored', () =>
    over(600, async (site) => {
      const gone = names.filter((name) => name !== 'health')
      const asked = gone.map((name) => open(site, pages[name] as Page).on('error', () => {}))
      const begun = async () => (await site.operations()).begun.length
      while ((await begun()) < gone.length) await sleep(5)
      for (const each of asked) each.destroy()
      await untilAllEnded(site)
      const events = (await site.kv.list({ prefix: 'event/' })).keys.length
      expect(events).toBe(stored.filter(({ key }) => key.startsWith('event/')).length + 1)
      await site.slow('fails')
      const kept = gone.filter((name) => name !== 'last answer' && name !== 'board')
      expect(await answers(site, kept)).toEqual(expected(() => true, kept))
    }))
})
