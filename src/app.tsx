import { METHOD_NAME_ALL } from 'hono/router'
import { PatternRouter } from 'hono/router/pattern-router'
import { Hono } from 'hono/tiny'
import { classroom } from './classroom/routes.tsx'
import { defaultLang } from './languages/languages.ts'
import { feeds } from './newsletter/feeds.ts'
import { oembed } from './newsletter/oembed.ts'
import { newsletter } from './newsletter/routes.tsx'
import { langOf } from './paths.ts'
import { reader } from './reader/routes.tsx'
import { type Scores, StoreFailed, type WaitUntil } from './scores/store.ts'
import { errorPage, unavailable } from './site/errors.tsx'
import { frameOf } from './site/frame.ts'
import { guard } from './site/guard.ts'
import { headers } from './site/headers.ts'
import { health } from './site/health.ts'
import type { Bindings, Site, SiteEnv } from './site/site.ts'
import { waitUntilOf } from './site/wait-until.ts'
import { wellKnown } from './site/well-known.ts'

/** Finds the methods that an address knows. */
function methodsOf(routes: { method: string; path: string }[]) {
  const methods = new PatternRouter<string>()
  for (const { method, path } of routes)
    if (method !== METHOD_NAME_ALL) methods.add(METHOD_NAME_ALL, path, method)
  return methods
}

/** The engine behind the scores, for one request. */
type OpenScores = (bindings: Bindings, waitUntil: WaitUntil) => Scores

/** The map of the site. */
export function createApp(site: Site, openScores: OpenScores) {
  const app = new Hono<SiteEnv>()

  app.use((c, next) => {
    c.set('site', site)
    c.set('scores', openScores(c.env, waitUntilOf(c)))
    c.set('frame', frameOf(c.req))
    c.set('lang', langOf(c.req.path) ?? defaultLang)
    return next()
  })
  app.use(headers)
  app.use(guard)

  app.route('/', health)
  app.route('/', wellKnown)
  app.route('/', oembed)
  app.route('/', feeds)
  app.route('/', newsletter)
  // Before the reader, to whom `groups` would be a quiz.
  app.route('/', classroom)
  app.route('/', reader)

  let methods: PatternRouter<string> | undefined
  app.notFound((c) => {
    methods ??= methodsOf(app.routes)
    const known = methods.match(METHOD_NAME_ALL, c.req.path)[0].map(([method]) => method)
    const allowed = new Set(
      known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method)),
    )
    if (allowed.size === 0 || allowed.has(c.req.method)) return errorPage(c, 404, 'notFound')
    c.header('Allow', [...allowed].join(', '))
    return errorPage(c, 405, 'method')
  })

  app.onError((error, c) => {
    if (error instanceof StoreFailed) {
      console.error('A page needed KV', error)
      return unavailable(c)
    }
    const reference = crypto.randomUUID().slice(0, 8)
    console.error(reference, error)
    return errorPage(c, 500, 'crashed', reference)
  })

  return app
}
