import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { attempt, query } from '../support/attempt.ts'
import { rivers } from '../support/quiz.ts'

const { get, send, post } = serve()
const state = (answers = '') => `from=embed&${query({ answers })}`

afterEach(() => reset())

/** Every page of a way through a quiz in a frame. */
const framed = languages.flatMap((lang) => [
  `/${lang}/rivers/embed`,
  `/${lang}/rivers/q/bridge-why/embed`,
  `/${lang}/rivers/2/embed?${state('snow')}`,
  `/${lang}/rivers/1/feedback/embed?${state()}&answer=snow`,
  `/${lang}/rivers/2/feedback/embed?mode=test&start=2&attempt=${attempt}&answer=war&saved=yes`,
  `/${lang}/rivers/result/embed?${state('dam.war.salt')}`,
  `/${lang}/rivers/1/embed?mode=test&practice=1.2`,
])

describe.each(framed)('the framed page %s', (path) => {
  it('may be shown by anybody, read by anybody, and names nobody', async () => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    for (const name of [
      'X-Frame-Options',
      'Cross-Origin-Opener-Policy',
      'Access-Control-Allow-Credentials',
      'Set-Cookie',
    ]) {
      expect([name, response.headers.get(name)]).toEqual([name, null])
    }
    const policy = (response.headers.get('Content-Security-Policy') ?? '').split('; ')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("script-src 'self' https://fahm.example")
    expect(policy).toContain("connect-src 'self' https://fahm.example")
    expect(policy.join()).not.toContain('unsafe')
  })

  it('keeps what goes on inside the frame, and opens the rest beside it', async () => {
    const page = await parse(await get(path))
    expect(page.querySelector('base')?.getAttribute('target')).toBe('_blank')
    const inside = [...page.querySelectorAll('[target=_self]')]
    expect(inside.length).toBeGreaterThan(0)
    for (const each of inside) {
      const to = each.getAttribute('href') ?? each.getAttribute('action') ?? ''
      if (each.tagName === 'FORM') expect(each.getAttribute('method')).toBe('post')
      else expect([to, to.split('?')[0]?.endsWith('/embed')]).toEqual([to, true])
    }
    expect(page.querySelector('form[method=get], [hx-boost], .masthead')).toBeNull()
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })

  it('is described to no messenger and no search engine: the site has the page itself', async () => {
    const page = await parse(await get(path))
    const described = 'meta[property^="og:"], script[type$="ld+json"], link[type$="+oembed"]'
    expect(page.querySelector(described)).toBeNull()
    const onSite = await parse(await get('/ar/rivers'))
    expect(onSite.querySelectorAll(described).length).toBeGreaterThan(10)
  })

  it('says in words where the site is', async () => {
    const link = (await parse(await get(path))).querySelector('footer a')
    expect(link?.textContent).toMatch(/^fahm\.example\/(ar|en)\/rivers(\/\d|\/q\/[a-z-]+)?$/)
    let response = await get(link?.getAttribute('href') ?? '')
    const on = response.headers.get('Location')
    if (on) response = await get(on)
    expect(response.status).toBe(200)
    // A number alone may mean another question one day.
    if (!/\/rivers\/(result\/)?embed/.test(path)) expect(link?.textContent).toMatch(/\/q\/[a-z-]+$/)
  })

  it('keeps the colours its host asked for', async () => {
    const dark = path + (path.includes('?') ? '&' : '?')
    const page = await parse(await get(`${dark}theme=dark`))
    expect(page.documentElement.className).toContain('dark')
    for (const link of page.querySelectorAll('a[target=_self]')) {
      expect(link.getAttribute('href')).toContain('theme=dark')
    }
    for (const form of page.querySelectorAll('form')) {
      expect(form.querySelector('input[name=theme]')?.getAttribute('value')).toBe('dark')
    }
    const odd = await (await get(`${dark}theme=${encodeURIComponent('"><script>x')}`)).text()
    expect(odd).toContain('class="framed auto"')
    expect(odd).not.toContain('<script>x')
  })
})

describe('the whole quiz in a frame', () => {
  it('goes from step to step by links, and sends the last answer', async () => {
    let at = '/en/rivers/embed'
    for (const choice of ['snow', 'trade']) {
      const page = await parse(await get(at))
      const links = [...page.querySelectorAll('.ask a')]
      const link = links.find((each) => each.getAttribute('href')?.includes(`answer=${choice}`))
      const feedback = await parse(await get(link?.getAttribute('href') ?? ''))
      expect(feedback.querySelector('[data-verdict]')).not.toBeNull()
      at = feedback.querySelector('[data-next]')?.getAttribute('href') ?? ''
    }
    const form = (await parse(await get(at))).querySelector('form.ask[method=post]')
    const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ])
    const response = await post(form?.getAttribute('action') ?? '', [...fields, ['answer', 'nets']])
    expect(response.headers.get('Location')).toMatch(/^\/en\/rivers\/3\/feedback\/embed\?/)
    const [event, ...more] = await storedEvents()
    expect(more).toEqual([])
    expect(event?.payload).toMatchObject({ kind: 'attempt', origin: 'embed', score: 2 })
  })

  it.each([
    ['an answer that is none', '/ar/rivers/2/embed?answers=mud', '/ar/rivers/embed'],
    ['an unfinished result', `/ar/rivers/result/embed?${state('snow')}`, '/ar/rivers/2/embed'],
    ['a step ahead', `/ar/rivers/3/embed?${state('snow')}`, '/ar/rivers/2/embed'],
  ])('leads from %s to where the reader is, within the frame', async (_, path, expected) => {
    const response = await get(path)
    expect([response.status, response.headers.get('Location')?.split('?')[0]]).toEqual([
      302,
      expected,
    ])
    expect(response.headers.get('X-Frame-Options')).toBeNull()
    expect((await get(response.headers.get('Location') ?? '')).status).toBe(200)
  })
})

describe('an answer out of a frame', () => {
  const answer = (from = 'embed'): Fields => [
    ...(from ? ([['from', from]] as Fields) : []),
    ['start', '2'],
    ['attempt', newAttemptId(Date.now() - 20_000)],
    ['answer', 'trade'],
  ]
  const origins: [string, Record<string, string>][] = [
    ['without an origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
    ['without an origin, in an older browser', { Origin: 'null' }],
    ['of the site’s own origin', { 'Sec-Fetch-Site': 'same-origin' }],
  ]
  const sent = (fields: Fields, headers: Record<string, string>) =>
    send('/ar/rivers/2', { method: 'POST', body: new URLSearchParams(fields), headers })

  it.each(origins)('is stored as an embed’s: %s', async (_, headers) => {
    const response = await sent(answer(), headers)
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toMatch(/^\/ar\/rivers\/2\/feedback\/embed\?/)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await storedEvents()).map(({ payload }) => payload)).toMatchObject([
      { kind: 'answer', origin: 'embed' },
    ])
  })

  it.each([
    ['the site’s', answer('web')],
    ['a newsletter’s', answer('newsletter')],
    ['nobody’s', answer('')],
    ['two at once', [...answer(), ['from', 'newsletter']] as Fields],
  ])('that says it is %s is refused where it comes from elsewhere', async (_, fields) => {
    const elsewhere: Record<string, string>[] = [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
      {},
    ]
    for (const headers of elsewhere) expect((await sent(fields, headers)).status).toBe(403)
    expect(await storedEvents()).toEqual([])
  })

  it('without a choice gets the question again, in the frame', async () => {
    const fields = answer().filter(([name]) => name !== 'answer')
    const response = await sent(fields, { Origin: 'null' })
    expect([response.status, response.headers.get('X-Frame-Options')]).toEqual([422, null])
    expect((await parse(response)).documentElement.className).toContain('framed')
  })

  it('may be asked for beforehand, with what htmx sends', async () => {
    const response = await send('/ar/rivers/2', { method: 'OPTIONS', headers: { Origin: 'null' } })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': expect.stringMatching(/hx-request.*hx-target/),
      'access-control-max-age': expect.stringMatching(/^\d+$/),
    })
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  })
})

describe('a single question in a frame', () => {
  it('is asked alone, without telling which choice is right', async () => {
    const page = await parse(await get('/en/rivers/q/bridge-why/embed'))
    expect(page.querySelector('input[name=start]')?.getAttribute('value')).toBe('bridge-why')
    expect(page.querySelector('legend')?.textContent).toBe(rivers('en').points[1]?.question.prompt)
    expect(page.documentElement.innerHTML).not.toContain('Reason for')
  })
})
