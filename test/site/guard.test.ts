import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse, serve, storedEvents } from '../support/app.ts'

const { send, post, get } = serve()
const path = '/ar/rivers/3'
const finish = (): Fields => [
  ['attempt', newAttemptId(Date.now() - 60_000)],
  ['answers', 'snow.war'],
  ['answer', 'salt'],
]
const raw = (headers: HeadersInit, body: BodyInit = new URLSearchParams(finish())) =>
  send(path, { method: 'POST', body, headers })

afterEach(() => reset())

describe('a post', () => {
  it.each([
    ['from our own page', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['from our own page in an older browser', { Origin: 'https://fahm.example' }, 303],
    ['behind a proxy that ended TLS', { Origin: 'http://fahm.example' }, 303],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from a sibling site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    [
      'from another site, whatever Origin says',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://fahm.example' },
      403,
    ],
    ['from another origin', { Origin: 'https://evil.example' }, 403],
    ['from a host that only begins alike', { Origin: 'https://fahm.example.evil.example' }, 403],
    ['from an opaque origin', { Origin: 'null' }, 403],
    ['from nobody knows where', {}, 403],
    [
      'after a page of ours, in a browser that says no more',
      { Referer: 'https://fahm.example/ar' },
      303,
    ],
    ['after a page of another site', { Referer: 'https://evil.example/fahm.example' }, 403],
  ] as [string, Record<string, string>, number][])('%s', async (_, headers, status) => {
    const response = await raw(headers)
    expect(response.status).toBe(status)
    expect(await storedEvents()).toHaveLength(status === 303 ? 1 : 0)
  })

  it.each([
    ['/ar/rivers/3', 303],
    ['/ar/rivers/groups', 403],
    // A class whose code is all digits.
    ['/ar/groups/1234567?key=x', 403],
    ['/ar/rivers', 403],
    ['/integrations/kit/block', 415],
  ])('from a frame without an origin may only answer: %s', async (at, status) => {
    const body = new URLSearchParams([['from', 'embed'], ...finish()])
    const response = await send(at, { method: 'POST', body, headers: { Origin: 'null' } })
    expect(response.status).toBe(status)
  })

  it.each([
    ['https://evil.example', 403],
    ['https://fahm.example.evil.example', 403],
    ['https://fahm.example', 303],
    ['null', 303],
  ])(
    'that says it comes from a frame is taken from ours and from none: %s',
    async (origin, status) => {
      const body = new URLSearchParams([['from', 'embed'], ...finish()])
      const headers = {
        Origin: origin,
        ...(origin === 'null' && { 'Sec-Fetch-Site': 'cross-site' }),
      }
      const response = await send(path, { method: 'POST', body, headers })
      expect(response.status).toBe(status)
      expect(await storedEvents()).toHaveLength(status === 303 ? 1 : 0)
    },
  )

  it.each([
    ['application/json', 415],
    ['text/plain', 415],
    ['multipart/form-data; boundary=x', 415],
    ['', 415],
    ['APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8', 303],
  ])('of type «%s» gets %i', async (type, status) => {
    const response = await raw(
      { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type },
      new URLSearchParams(finish()).toString(),
    )
    expect(response.status).toBe(status)
  })

  it('of more than 4 KB is refused, with and without a length', async () => {
    const big = `answer=${'x'.repeat(4096)}`
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(big))
        controller.close()
      },
    })
    const headers = {
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
    }
    for (const body of [big, stream]) expect((await raw(headers, body)).status).toBe(413)
  })
})

describe.each(['ar', 'en'])('a form of a board that is refused: %s', (lang) => {
  it.each<[number, Record<string, string>, string]>([
    [403, { Origin: 'null' }, ''],
    [403, { 'Sec-Fetch-Site': 'cross-site' }, ''],
    [403, {}, ''],
    [415, { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain' }, ''],
    [413, { 'Sec-Fetch-Site': 'same-origin' }, 'x'.repeat(5000)],
  ])('hears nothing of answers, with %i for %j', async (status, headers, closes) => {
    const body = new URLSearchParams({ closes }).toString()
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', body, headers: { ...type, ...headers } }
    const response = await send(`/${lang}/groups/1234567/closing?key=x`, init)
    expect(response.status).toBe(status)
    const page = await parse(response)
    const said = ['h1', 'h1 + p'].map((each) => page.querySelector(each)?.textContent).join()
    expect(said).not.toMatch(/answer|question|إجاب|سؤال|أجب/i)
  })
})

describe('a method that is not served', () => {
  it.each([
    ['PUT', '/ar/rivers/1', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/ar', 'GET, HEAD'],
    ['PATCH', '/health', 'GET, HEAD'],
    ['OPTIONS', '/ar/rivers', 'GET, HEAD'],
  ])('%s %s gets 405 and what is allowed', async (method, at, allow) => {
    const response = await send(at, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, allow])
  })

  it('includes a post to a page that takes none', async () => {
    expect((await post('/ar/rivers', [])).status).toBe(405)
    expect((await post('/ar/no-such/page/at/all', [])).status).toBe(404)
  })
})

describe('a query', () => {
  it('of more than 2 KB gets 414', async () => {
    expect((await get(`/ar?page=${'1'.repeat(2048)}`)).status).toBe(414)
  })
})
