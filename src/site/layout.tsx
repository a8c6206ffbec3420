import { html } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { language } from '../languages/languages.ts'
import { aboutPath, codePath, homePath, inLanguage } from '../paths.ts'
import type { Words } from './ar.ts'
import { siteLine } from './frame.ts'
import { type HeadProps, head } from './head.ts'
import { memoize } from './memoize.ts'

type Props = PropsWithChildren<
  HeadProps & {
    /** The name of the page's main part, for the stylesheet. */
    page: string
    /** `false` where the page has a head of its own: the languages then stand in the foot. */
    masthead?: boolean
    /** The page's path on the site, where a framed one's own address would not last. */
    lasting?: string
  }
>

/** The document around every page. A template, as the head is: see docs/decisions/. */
export function Layout(props: Props) {
  return props.view.frame ? framed(props) : onSite(props)
}

/** In a frame: the page itself, and one line that leads to the site. */
function framed({ page, children, lasting, ...about }: Props) {
  const { view } = about
  const { lang, frame } = view
  return html`<!DOCTYPE html><html lang="${lang}" dir="${language[lang].direction}" class="framed ${frame}">${head(about)}<body>${content(page, children)}${siteLine(view, lasting)}${notices(about)}</body></html>`
}

function onSite({ page, children, masthead = true, ...about }: Props) {
  const { view } = about
  const { lang, words: w } = view
  const top = html`<a class="skip" href="#main">${w.skip}</a> <header class="masthead"><a class="name" href="${homePath(lang)}">${w.site}</a> <nav>${page === 'home' && html`<a href="${codePath(lang)}">${w.home.code}</a> `}${twins(view)}</nav></header>`
  return html`<!DOCTYPE html><html lang="${lang}" dir="${language[lang].direction}">${head(about)}<body hx-ignore>${masthead && top}${content(page, children)}<footer>${!masthead && twins(view)}<a href="${aboutPath(lang)}">${w.about}</a></footer>${notices(about)}</body></html>`
}

/** The same page in the other languages. */
function twins({ lang, url, languages }: HeadProps['view']) {
  const path = `${url.pathname}${url.search}`
  return languages
    .filter((other) => other !== lang)
    .map(
      (other) =>
        html`<a href="${inLanguage(other, path)}" lang="${other}" hreflang="${other}" dir="${language[other].direction}">${language[other].name}</a> `,
    )
}

const content = (page: string, children: Child) =>
  html`<main id="main" tabindex="-1" class="${page}">${children}</main>`

/** They stay when pages are swapped, and what comes into a page of the same visit has none. */
const notices = ({ view, personal }: HeadProps) => !(view.swapped && personal) && shown(view.words)

/** What scripts show and say: that an answer takes long, that the connection is lost. Last, so that nothing else moves. */
const shown = memoize(
  ({ network: w }: Words) =>
    html`<p id="status" class="hidden" role="status" data-waiting="${w.waiting}"></p><div id="net-error" role="alert" tabindex="-1" hidden><span>${w.lost}</span> <button type="button" class="button">${w.again}</button></div>`,
)
