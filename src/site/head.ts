import { html, raw } from 'hono/html'
import { inLanguage } from '../paths.ts'
import type { Assets } from './assets.ts'
import { memoize } from './memoize.ts'
import { type Preview, previewTags } from './preview.ts'
import { styleRoom } from './send-page.ts'
import type { View } from './site.ts'

export interface HeadProps {
  view: View
  title: string
  description?: string | undefined
  /** What a link to the page shows; a page with a reader's own state is not shared and has none. */
  preview?: Preview | undefined
  /** What this page alone adds. */
  more?: ReturnType<typeof html>[] | undefined
  /** A reader may arrive here first: the stylesheet is in the page, so that one request is enough. */
  first?: boolean | undefined
  /** Pages further on link to the stylesheet: its file is fetched while this one is read. */
  prefetchCss?: boolean | undefined
  /** The page is one of many for the same thing (an attempt's): search engines leave it out. */
  personal?: boolean | undefined
  /** The room whose own stylesheet the page needs as well. */
  room?: 'classroom' | 'newsletter' | 'paper' | 'read' | 'screen' | 'statistics' | undefined
}

const icon = ({ icon }: Assets) => html`<link rel="icon" href="${icon}">`

const styled = memoize((assets: Assets) => html`${icon(assets)}${raw(styleRoom)}`)

const linked = memoize(
  (assets: Assets) => html`${icon(assets)}<link rel="stylesheet" href="${assets.css}">`,
)

const scripts = memoize(
  ({ htmx, enhance }: Assets) =>
    html`<script src="${htmx}" defer></script><script src="${enhance}" defer></script>`,
)

/** A page's head. A template, not JSX, which would gather and move its links at every request. */
export function head(props: HeadProps) {
  const { view, title, personal } = props
  // What a page of the same visit has already is not sent again.
  if (view.swapped && personal) return html`<head><title>${title}</title></head>`
  return whole(props)
}

const unlisted = html`<meta name="robots" content="noindex">`

function whole({
  view,
  title,
  description,
  preview,
  more,
  first,
  prefetchCss,
  personal,
  room,
}: HeadProps) {
  const { assets } = view
  const about = description ?? preview?.text
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${
    about ? html`<meta name="description" content="${about}">` : ''
  }<meta name="color-scheme" content="${colours[view.frame ?? 'auto']}">${
    // Whatever leads out of a frame opens beside the page around it.
    view.frame ? html`<base target="_blank">` : ''
  }${personal || view.frame ? unlisted : addresses(view)}${
    // A frame is another page's part: what is shared and described is that page, or ours on the site.
    view.frame ? '' : [preview && previewTags(view, preview), more]
  }${first ? styled(assets) : linked(assets)}${prefetchCss ? html`<link rel="prefetch" href="${assets.css}" as="style">` : ''}${room ? html`<link rel="stylesheet" href="${assets[room]}">` : ''}${
    view.frame ? html`<script src="${assets.frame}" defer></script>` : scripts(assets)
  }</head>`
}

const colours = { auto: 'light dark', light: 'light', dark: 'dark' }

/** The page's own address and its twins', for search engines. */
function addresses({ url, languages }: View) {
  const at = (lang: View['lang']) => url.origin + inLanguage(lang, url.pathname)
  const twins = languages.map(
    (lang) => html`<link rel="alternate" hreflang="${lang}" href="${at(lang)}">`,
  )
  return html`<link rel="canonical" href="${url.origin + url.pathname}">${twins}${
    languages[0] ? html`<link rel="alternate" hreflang="x-default" href="${at(languages[0])}">` : ''
  }`
}
