import type { Context, MiddlewareHandler } from 'hono'
import { policyText } from './policy.ts'
import { type SiteEnv, swapHeader } from './site.ts'

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

/** A page in a frame belongs to whoever shows it, so it names nobody, and any page may read it. */
const inFrames: Partial<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
}

const opener = 'Cross-Origin-Opener-Policy'

const onSite = Object.entries(everywhere)
const unopened = onSite.filter(([name]) => name !== opener)
const framed = Object.entries({ ...everywhere, ...inFrames }).filter(
  ([name]) => name !== 'X-Frame-Options' && name !== opener,
)

/**
 * Whether a browser comes from no other site, so that hardly ever a window of one is behind it. Then
 * there is no opener to cut off, and a phone saves the start of a second process: see docs/decisions/.
 */
const isUnopened = (site: string | undefined) => site === 'none' || site === 'same-origin'

/** What pages of the same address differ by: the opener they are cut off from, and what a script needs of them. */
const vary = `Sec-Fetch-Site, ${swapHeader}`

/** Sets the security headers of every answer, and the marks that tell our script a page is ours. */
export const headers: MiddlewareHandler<SiteEnv> = async (c, next) => {
  await next()
  // What a page needs otherwise it has said in variables: every question to the headers costs.
  const { headers } = c.res
  const frame = c.get('frame')
  const apart = c.get('keyed') || !isUnopened(c.req.header('Sec-Fetch-Site'))
  const policy = c.get('policy') ?? (frame ? 'frame' : 'page')
  const text = policyText(policy, c.get('site').assets.cssHash, c.req.url)
  headers.set('Content-Security-Policy', text)
  for (const [name, value] of frame ? framed : apart ? onSite : unopened) headers.set(name, value)
  if (c.get('shared')) headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  if (policy === 'email') headers.set('X-Frame-Options', 'SAMEORIGIN')
  if (headers.has('Cache-Control')) headers.append('Vary', vary)
  else headers.set('Cache-Control', 'no-store')
  if (headers.get('Content-Type')?.startsWith('text/html')) {
    headers.set('X-Page', '1')
    headers.set('Content-Language', c.get('lang'))
  }
}

/** The same for everyone, and short enough that a correction shows soon. */
export const publicPage = 'public, max-age=300'

/** An address that only some may have: its page is kept by nobody, and found by no search engine. */
export function keepPrivate(c: Context<SiteEnv>) {
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
}

/** A function of its address alone: the next page can be fetched ahead. */
export const ownPage = 'private, max-age=300'
