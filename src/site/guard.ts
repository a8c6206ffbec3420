import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isStepPath, kitBlockPath } from '../paths.ts'
import { errorPage } from './errors.tsx'
import { parametersOf } from './form.ts'
import type { Refusal, SiteEnv } from './site.ts'

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
  const refusal = asked ? undefined : refusalOf(c)
  const expected = asked ? 'application/json' : 'application/x-www-form-urlencoded'
  if (type !== expected) return refusal ? errorPage(c, 403, refusal) : errorPage(c, 415, 'type')
  const tooLarge = await limitBody(c, async () => {})
  if (tooLarge) return tooLarge
  if (!refusal || (await fromFrame(c))) return next()
  if (!isStepPath(c.req.path)) return errorPage(c, 403, refusal)
  // Whoever has come to the last answer is shown the score, unsaved, and the way to save it.
  c.set('refusal', refusal)
  return next()
}

/** Answers of ours to other sites' servers, as JSON. None of them changes anything. */
const askedByServers = new Set([kitBlockPath])

const limitBody = bodyLimit({
  maxSize: maxBody,
  onError: (c) => errorPage(c as Context<SiteEnv>, 413, 'tooLarge'),
})

/**
 * Whether it is an answer out of a frame whose host has taken its origin away. Nothing tells it from one
 * of another frame without an origin: it is counted as an embed's and as nothing else.
 */
async function fromFrame(c: Context<SiteEnv>): Promise<boolean> {
  if (c.req.header('Origin') !== 'null' || !isStepPath(c.req.path)) return false
  const form = await parametersOf(c.req.raw.clone())
  return form.getAll('from').join() === 'embed'
}

/**
 * Why a form is refused, if it is: it came from another site, or nothing says from where. `Sec-Fetch-Site`
 * decides where a browser sends it; older ones send `Origin`, the oldest and those for text `Referer`
 * alone. Hono's `csrf()` takes either of the first two, and an `Origin` only of the same scheme.
 */
function refusalOf(c: Context<SiteEnv>): Refusal | undefined {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin' ? undefined : 'crossSite'
  const from = c.req.header('Origin') ?? c.req.header('Referer')
  if (!from) return 'nowhere'
  if (!URL.canParse(from)) return 'crossSite'
  // The host alone: a proxy in front may have ended TLS.
  return new URL(from).host === new URL(c.req.url).host ? undefined : 'crossSite'
}
