import { html } from 'hono/html'
import { Hono } from 'hono/tiny'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { asMarkup, element } from '../exports/markup.ts'
import { homePath } from '../paths.ts'
import type { Assets } from '../site/assets.ts'
import { publicPage } from '../site/headers.ts'
import { picture, pictureSize } from '../site/preview.ts'
import type { SiteEnv } from '../site/site.ts'
import { siteWords } from '../site/words.ts'
import { findPublicPage, type PublicPage } from './public-page.ts'

/** In pixels. */
interface Size {
  width: number
  height: number
}

/** A frame's size where nobody asks for less, and the least it can be used in. */
const usual: Size = { width: 600, height: 560 }
const least: Size = { width: 220, height: 180 }

/** What another site learns of a page of ours, as https://oembed.com has it. Unknown arguments are ignored. */
export const oembed = new Hono<SiteEnv>()

oembed.get('/oembed', async (c) => {
  c.header('Access-Control-Allow-Origin', '*')
  const { url, format = 'json', maxwidth, maxheight } = c.req.query()
  const refuse = (status: ContentfulStatusCode, why: string) => c.text(`${why}\n`, status)
  if (format !== 'json' && format !== 'xml') return refuse(501, 'There are two formats: json, xml.')
  if (!url) return refuse(400, 'The address of a page is missing: /oembed?url=…')
  const { library, assets } = c.var.site
  const { origin } = new URL(c.req.url)
  const place = await findPublicPage(library, origin, url)
  if (place === 'private') return refuse(401, "A reader's own page, or a class's, is not shown.")
  if (!place) return refuse(404, 'There is no such page here.')

  const most = { width: pixels(maxwidth), height: pixels(maxheight) }
  const answer = {
    version: '1.0',
    title: place.title,
    provider_name: siteWords[place.lang].site,
    provider_url: origin + homePath(place.lang),
    ...thumbnail(assets, place, origin, most),
    ...shown(place, origin, most),
  }
  c.header('Cache-Control', publicPage)
  if (format === 'json') return c.json(answer)
  return c.body(asXml(answer), 200, { 'Content-Type': 'text/xml; charset=utf-8' })
})

/** The page's social card, in a size that keeps to the limits. */
function thumbnail(assets: Assets, { lang, quiz, score }: PublicPage, origin: string, most: Size) {
  const scale = Math.min(1, most.width / pictureSize.width, most.height / pictureSize.height)
  const height = Math.floor(pictureSize.height * scale)
  if (height < 1) return {}
  return {
    thumbnail_url: origin + picture(assets, lang, quiz, score).path,
    thumbnail_width: Math.floor(pictureSize.width * scale),
    thumbnail_height: height,
  }
}

/** A frame, where the page has one and there is room for it; else a link. */
function shown({ frame, path, title }: PublicPage, origin: string, most: Size) {
  const width = Math.min(usual.width, most.width)
  const height = Math.min(usual.height, most.height)
  if (!frame || width < least.width || height < least.height) return { type: 'link' }
  // WordPress lets these elements and attributes through and no others, and takes the quotation
  // only before the frame: it is what shows until the frame has loaded.
  const markup = html`<blockquote><a href="${origin}${path}">${title}</a></blockquote><iframe src="${origin}${frame}" width="${width}" height="${height}" title="${title}" frameborder="0"></iframe>`
  return { type: 'rich', html: String(markup), width, height }
}

/** What is not a whole number sets no limit. */
function pixels(text: string | undefined): number {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY
}

function asXml(answer: object): string {
  const fields = Object.entries(answer).map(([name, value]) => {
    return element(name, {}, asMarkup(String(value)))
  })
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${element('oembed', {}, ...fields)}\n`
}
