import type { MiddlewareHandler } from 'hono'
import type { SiteEnv } from './site.ts'

const off = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']

/** What every answer carries, errors and redirects too. */
const everywhere = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': off.map((feature) => `${feature}=()`).join(', '),
  // `no-referrer` would make forms send `Origin: null`, and then our own answers look foreign.
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const entries = Object.entries(everywhere)

const policy = (cssHash: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${cssHash}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types htmx',
  ].join('; ')

const policies = new Map<string, string>()

/** The policy is the same for a whole deployment: it is put together once. */
function policyFor(cssHash: string): string {
  const known = policies.get(cssHash) ?? policy(cssHash)
  policies.set(cssHash, known)
  return known
}

/** Sets the security headers of every answer, and the marks that tell our script a page is ours. */
export const headers: MiddlewareHandler<SiteEnv> = async (c, next) => {
  await next()
  const { headers } = c.res
  for (const [name, value] of entries) headers.set(name, value)
  // What is no page of ours, such as a file to download, comes with a stricter one.
  if (!headers.has('Content-Security-Policy'))
    headers.set('Content-Security-Policy', policyFor(c.get('site').assets.cssHash))
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (headers.get('Content-Type')?.startsWith('text/html')) {
    headers.set('X-Page', '1')
    headers.set('Content-Language', c.get('lang'))
  }
}

/** The same for everyone, and short enough that a correction shows soon. */
export const publicPage = 'public, max-age=300'

/** A function of its address alone: the next page can be fetched ahead. */
export const ownPage = 'private, max-age=300'
