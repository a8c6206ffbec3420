import type { Context } from 'hono'
import { html } from 'hono/html'
import { feedPath, oembedPath } from '../paths.ts'
import { groupIn } from './group-in.ts'
import { memoize } from './memoize.ts'
import type { SiteEnv, View } from './site.ts'

const types = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const
const formats = ['json', 'xml'] as const

/** The page, the group that its answers go to, and out of how many a shared score is. */
function addressOf({ pathname, search }: View['url']): string {
  const [, of] = search.match(/[?&]of=(\d+)/) ?? []
  const fields = of ? [...groupIn(search), ['of', of]] : groupIn(search)
  return fields.length > 0 ? `${pathname}?${new URLSearchParams(fields)}` : pathname
}

/** A page tells them twice, and makes them once. */
const links = memoize(({ url }: View) =>
  formats.map((format) => ({
    type: types[format],
    href: url.origin + oembedPath(url.origin + addressOf(url), format),
  })),
)

/** Tells sites a link to this page is pasted into where they learn how to show it. */
export const discovery = (view: View) =>
  html`${links(view).map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}`

/** Tells feed readers where the quizzes of this language are. */
export const feedLinks = ({ lang, url, words: w }: View) =>
  html`<link rel="alternate" type="application/rss+xml" title="${w.site}" href="${url.origin}${feedPath(lang, 'xml')}"><link rel="alternate" type="application/feed+json" title="${w.site}" href="${url.origin}${feedPath(lang, 'json')}">`

/** What `discovery` tells, as a header: for those who do not read pages. */
export function announce(c: Context<SiteEnv>, view: View) {
  for (const { type, href } of links(view))
    c.header('Link', `<${href}>; rel="alternate"; type="${type}"`, { append: true })
}
