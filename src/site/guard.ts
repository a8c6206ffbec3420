import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isStepPath, kitBlockPath } from '../paths.ts'
import { errorPage } from './errors.tsx'
import { parametersOf } from './form.ts'
import type { SiteEnv } from './site.ts'

/** The longest body of a form, and the longest query, in bytes. */
const maxBody = 4096
const maxQuery = 2048

/** Refuses what no form of ours sends, each with a page that says why. */
export const guard: MiddlewareHandler<SiteEnv> = async (c, next) => {
  const { url, method } = c.req
  const query = url.indexOf('?')
  if (query !== -1 && url.length - query > maxQuery) return errorPage(c, 414, 'longAddress')
  if (method !== 'POST') return next()
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  const asked = askedByServers.has(c.req.path)
  const own = asked || fromOwnPage(c)
  const expected = asked ? 'application/json' : 'application/x-www-form-urlencoded'
  if (type !== expected) return own ? errorPage(c, 415, 'type') : errorPage(c, 403, 'crossSite')
  const refused = await limitBody(c, async () => {})
  if (refused) return refused
  if (!own && !(await fromFrame(c))) return errorPage(c, 403, 'crossSite')
  return next()
}

/** Answers of ours to other sites' servers, as JSON. None of them changes anything. */
const askedByServers = new Set([kitBlockPath])

const limitBody = bodyLimit({
  maxSize: maxBody,
  onError: (c) => errorPage(c as Context<SiteEnv>, 413, 'tooLarge'),
})

/**
 * Whether it is an answer out of a frame. Its host may have taken the frame's origin away, and then
 * nothing tells it from another site's: it is counted as an embed's and as nothing else.
 */
async function fromFrame(c: Context<SiteEnv>): Promise<boolean> {
  if (!isStepPath(c.req.path)) return false
  const form = await parametersOf(c.req.raw.clone())
  return form.getAll('from').join() === 'embed'
}

/**
 * `Sec-Fetch-Site` decides where a browser sends it; older ones send `Origin`. Hono's `csrf()`
 * takes either, and an `Origin` only of the same scheme.
 */
function fromOwnPage(c: Context<SiteEnv>): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('Origin')
  if (!origin || !URL.canParse(origin)) return false
  // The host alone: a proxy in front may have ended TLS.
  return new URL(origin).host === new URL(c.req.url).host
}
