import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from './errors.tsx'
import type { SiteEnv } from './site.ts'

/** The longest body of a form, and the longest query, in bytes. */
const maxBody = 4096
const maxQuery = 2048

/** Refuses what no form of ours sends, each with a page that says why. */
export const guard: MiddlewareHandler<SiteEnv> = async (c, next) => {
  const { url } = c.req
  const query = url.indexOf('?')
  if (query !== -1 && url.length - query > maxQuery) return problem(c, 414, 'longAddress')
  if (c.req.method !== 'POST') return next()
  if (!fromOwnPage(c)) return problem(c, 403, 'crossSite')
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return problem(c, 415, 'type')
  return limitBody(c, next)
}

const limitBody = bodyLimit({
  maxSize: maxBody,
  onError: (c) => problem(c as Context<SiteEnv>, 413, 'tooLarge'),
})

/** `Sec-Fetch-Site` decides where a browser sends it; older ones send `Origin`. */
function fromOwnPage(c: Context<SiteEnv>): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('Origin')
  if (!origin || !URL.canParse(origin)) return false
  // The host alone: a proxy in front may have ended TLS.
  return new URL(origin).host === new URL(c.req.url).host
}
