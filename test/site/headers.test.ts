import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { kvScores } from '../../src/scores/kv/store.ts'
import { serve } from '../support/app.ts'
import { assets } from '../support/assets.ts'
import { query } from '../support/attempt.ts'
import { library } from '../support/quiz.ts'

const { get, post, send } = serve()

const broken = async (path: string) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const find = () => {
    throw new Error('broken on purpose')
  }
  return createApp({ assets, library: { ...library(), find } }, kvScores).request(
    path,
    undefined,
    env,
  )
}

/** A post of our own page by an older browser. */
const typed = (body: string, type: string) => {
  const headers = { Origin: 'https://fahm.example', 'Content-Type': type }
  return send('/ar/rivers/3', { method: 'POST', headers, body })
}

const kinds: [string, () => Promise<Response>][] = [
  ['the front page', () => get('/ar')],
  ['the redirect to it', () => get('/')],
  ['a redirect within an attempt', () => get('/ar/rivers/3')],
  ['an introduction', () => get('/en/rivers')],
  ['a step', () => get('/ar/rivers/1')],
  ['feedback', () => get(`/ar/rivers/1/feedback?${query()}&answer=snow`)],
  ['a result', () => get(`/en/rivers/result?${query({ answers: 'snow.war.salt' })}`)],
  ['the explainer', () => get('/ar/rivers/read')],
  ['a shared score', () => get('/ar/rivers/score/1')],
  ['a landing', () => get('/ar/rivers/1?pick=snow&from=newsletter')],
  ['health', () => get('/health')],
  ['robots.txt', () => get('/robots.txt')],
  ['the sitemap', () => get('/sitemap.xml')],
  ['security.txt', () => get('/.well-known/security.txt')],
  ['a feed', () => get('/feed.xml')],
  ['a feed known already', () => get('/feed.json', { 'If-None-Match': '*' })],
  ['oEmbed', () => get('/oembed?url=https://fahm.example/ar/rivers')],
  ['oEmbed of nothing', () => get('/oembed')],
  ['404', () => get('/ar/nothing')],
  ['404 outside any language', () => get('/wp-login.php')],
  ['405', () => send('/ar/rivers', { method: 'DELETE' })],
  ['301', () => get('/ar/rivers/')],
  ['500', () => broken('/ar/rivers')],
  ['403', () => post('/ar/rivers/3', [], { 'Sec-Fetch-Site': 'cross-site' })],
  ['413', () => typed('answers='.padEnd(5000, 'x'), 'application/x-www-form-urlencoded')],
  ['414', () => get(`/ar/rivers/1?x=${'x'.repeat(3000)}`)],
  ['415', () => typed('', 'text/plain')],
  ['422', () => get('/ar/rivers/1/feedback')],
]

describe('every answer', () => {
  it.each(kinds)('carries the security headers: %s', async (_, ask) => {
    const { headers } = await ask()
    const policy = headers.get('Content-Security-Policy') ?? ''
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' '${assets.cssHash}'`,
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types htmx',
    ]) {
      expect(policy.split('; ')).toContain(rule)
    }
    expect(policy).not.toContain('unsafe')
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=(6307200\d|[7-9]\d{7})/)
    expect(headers.get('Permissions-Policy')).toContain('camera=()')
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Cache-Control')).not.toBeNull()
  })

  it.each(kinds)('is in the language it says, when it is a page: %s', async (_, ask) => {
    const response = await ask()
    const { headers } = response
    if (!headers.get('Content-Type')?.startsWith('text/html')) {
      expect(headers.get('X-Page')).toBeNull()
      return
    }
    const text = await response.text()
    const lang = headers.get('Content-Language')
    expect(headers.get('X-Page')).toBe('1')
    expect(headers.get('Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8')
    expect(
      text.startsWith(
        `<!DOCTYPE html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`,
      ),
    ).toBe(true)
  })
})

describe('an opener of another site', () => {
  const policy = async (site?: string) => {
    const { headers } = await get('/ar/rivers', site ? { 'Sec-Fetch-Site': site } : {})
    expect(headers.get('Vary')).toContain('Sec-Fetch-Site')
    return headers.get('Cross-Origin-Opener-Policy')
  }

  it('is cut off wherever there can be one', async () => {
    for (const site of [undefined, 'cross-site', 'same-site', 'anything'])
      expect(await policy(site)).toBe('same-origin')
  })

  it('costs nothing where there is none', async () => {
    for (const site of ['none', 'same-origin']) expect(await policy(site)).toBeNull()
  })
})

describe('HEAD', () => {
  it.each(['/ar', '/ar/rivers', '/ar/rivers/read', '/ar/nothing', '/health', '/robots.txt'])(
    'answers as GET does, without a body: %s',
    async (path) => {
      const [whole, head] = await Promise.all([get(path), send(path, { method: 'HEAD' })])
      expect(head?.status).toBe(whole?.status)
      expect(Object.fromEntries(head?.headers ?? [])).toEqual(
        Object.fromEntries(whole?.headers ?? []),
      )
      expect(await head?.text()).toBe('')
    },
  )
})

describe('htmx headers', () => {
  it('never change a page: there is nothing a cache could mix up', async () => {
    const htmx = {
      'HX-Request': 'true',
      'HX-Request-Type': 'full',
      'HX-Boosted': 'true',
      'HX-Target': 'main#main',
      'HX-History-Restore-Request': 'true',
    }
    for (const path of [
      '/ar',
      '/ar/about',
      '/ar/nothing',
      '/ar/rivers',
      '/ar/rivers/read',
      '/ar/rivers/score/2',
      '/ar/rivers/2?practice=2.3',
      `/ar/rivers/1?${query()}`,
      `/ar/rivers/3?${query({ answers: 'snow.war' })}`,
      `/ar/rivers/1/feedback?${query()}`,
      `/ar/rivers/2?${query({ answers: 'snow' })}`,
      `/ar/rivers/1/feedback?${query()}&answer=snow`,
      `/ar/rivers/result?${query({ answers: 'snow.war.salt' })}`,
    ]) {
      const [plain, boosted] = await Promise.all([get(path), get(path, htmx)])
      expect(await boosted?.text()).toBe(await plain?.text())
      expect(boosted?.headers.get('Vary') ?? '').not.toMatch(/hx/i)
    }
  })
})
