import { HonoBase } from 'hono/hono-base'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { TrieRouter } from 'hono/router/trie-router'
import { classroom } from './classroom/routes.tsx'
import { feeds } from './newsletter/feeds.ts'
import { oembed } from './newsletter/oembed.ts'
import { newsletter } from './newsletter/routes.tsx'
import { langOf } from './paths.ts'
import { reader } from './reader/routes.tsx'
import type { Scores, WaitUntil } from './scores/store.ts'
import { errorPage, errorResponse, onMethodNotAllowed } from './site/errors.tsx'
import { frameOf } from './site/frame.ts'
import { guard } from './site/guard.ts'
import { headers } from './site/headers.ts'
import { health } from './site/health.ts'
import type { Bindings, Site, SiteEnv } from './site/site.ts'
import { tidyAddress } from './site/tidy-address.ts'
import { waitUntilOf } from './site/wait-until.ts'
import { wellKnown } from './site/well-known.ts'

/** The engine behind the scores, for one request. */
type OpenScores = (bindings: Bindings, waitUntil: WaitUntil) => Scores

/** The map of the site: what every request passes, and the rooms that know its address. */
export function createApp(site: Site, openScores: OpenScores) {
  // Half the time of the router that `hono/tiny` has; the one for 405 brings it along.
  const app = new HonoBase<SiteEnv>({ router: new TrieRouter() })

  app.use(headers)
  app.use((c, next) => {
    c.set('site', site)
    c.set('frame', frameOf(c.req))
    c.set('lang', langOf(c.req.path) ?? site.library.languages[0])
    c.set('scores', openScores(c.env, waitUntilOf(c)))
    return next()
  })
  app.use(methodNotAllowed({ app, onMethodNotAllowed }))
  app.use(tidyAddress)
  app.use(guard)

  app.route('/', health)
  app.route('/', wellKnown)
  app.route('/', oembed)
  app.route('/', feeds)
  app.route('/', newsletter)
  // Before the reader, to whom `groups` would be a quiz.
  app.route('/', classroom)
  app.route('/', reader)

  app.notFound((c) => errorPage(c, 404, 'notFound'))
  app.onError(errorResponse)
  return app
}
