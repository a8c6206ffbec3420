import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { homePath, quizPath } from '../paths.ts'
import { StoreFailed } from '../scores/store.ts'
import type { Words } from './ar.ts'
import { Layout } from './layout.tsx'
import { sendPage } from './send-page.ts'
import { type SiteEnv, viewOf } from './site.ts'
import { Text } from './text.tsx'

type Kind = {
  [K in keyof Words['errors']]: `${K}Text` extends keyof Words['errors'] ? K : never
}[keyof Words['errors']]

/** Where KV fails or is too slow, and a page cannot do without. */
export function unavailable(c: Context<SiteEnv>) {
  c.header('Retry-After', '10')
  return errorPage(c, 503, 'unavailable')
}

/** Where a network asks for more in a minute than people do. */
export function tooMany(c: Context<SiteEnv>) {
  c.header('Retry-After', '60')
  return errorPage(c, 429, 'tooMany')
}

/** Where a request has a way that its address does not take; `methods` are those it does. */
export function onMethodNotAllowed(c: Context<SiteEnv>, methods: string[]) {
  c.header('Allow', methods.join(', '))
  return errorPage(c, 405, 'method')
}

/** Where a handler threw: what it needed is out of reach, or it is a fault of ours, logged under a reference. */
export function errorResponse(error: Error, c: Context<SiteEnv>) {
  if (error instanceof StoreFailed) {
    console.error('A page needed the scores', error)
    return unavailable(c)
  }
  const reference = crypto.randomUUID().slice(0, 8)
  console.error(reference, error)
  return errorPage(c, 500, 'crashed', reference)
}

/** A page of ours for what cannot be served, offering the newest quiz; `reference` finds it in the logs. */
export function errorPage(
  c: Context<SiteEnv>,
  status: ContentfulStatusCode,
  kind: Kind,
  reference?: string,
) {
  const { library } = c.var.site
  const view = { ...viewOf(c), languages: library.languages }
  const { words, lang } = view
  const [newest] = library.cards(lang)
  return sendPage(
    c,
    <Layout view={view} title={words.titled(words.errors[kind])} page="problem" first personal>
      <h1>{words.errors[kind]}</h1>
      <p>
        <Text>{words.errors[`${kind}Text`]}</Text>
      </p>
      {reference && (
        <p class="note">
          {words.errors.reference('')}
          <bdi dir="ltr" translate="no">
            {reference}
          </bdi>
        </p>
      )}
      {newest && (
        <article class="story">
          <p class="kicker">{words.errors.newest}</p>
          <h2>
            <a href={quizPath(lang, newest.slug)}>
              <Text>{newest.title}</Text>
            </a>
          </h2>
          <p>
            <Text>{newest.summary}</Text>
          </p>
        </article>
      )}
      <p>
        <a class="button" href={homePath(lang)}>
          {words.errors.home}
        </a>
      </p>
    </Layout>,
    status,
  )
}
