import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import { Hono } from 'hono/tiny'
import { language, parseLang } from '../languages/languages.ts'
import { feedPath, homePath, quizPath } from '../paths.ts'
import type { QuizCard } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { publicPage } from '../site/headers.ts'
import { picture } from '../site/preview.ts'
import type { SiteEnv } from '../site/site.ts'
import { siteWords } from '../site/words.ts'

/** How many quizzes a feed holds: the newest. */
const newest = 30

/** The quizzes as feeds, in the site's first language, or with `?lang=` in another. */
export const feeds = new Hono<SiteEnv>()

feeds.get('/feed.json', etag(), (c) => {
  const { lang, w, origin, items } = contentOf(c)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${w.site}: ${w.tagline}`,
    description: w.home.lead,
    language: lang,
    home_page_url: origin + homePath(lang),
    feed_url: origin + feedPath(lang, 'json'),
    icon: `${origin}/apple-touch-icon.png`,
    items: items.map(({ url, title, content, date, image }) => ({
      id: url,
      url,
      title,
      content_html: content,
      date_published: date.toISOString(),
      language: lang,
      image,
    })),
  }
  return c.body(JSON.stringify(feed), 200, {
    'Cache-Control': publicPage,
    'Content-Type': 'application/feed+json; charset=utf-8',
  })
})

feeds.get('/feed.xml', etag(), (c) => {
  const { lang, w, origin, items } = contentOf(c)
  const entries = items.map(
    ({ url, title, content, date }) =>
      html`<item><title>${title}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${date.toUTCString()}</pubDate><description>${content}</description></item>`,
  )
  const channel = html`<channel><title>${w.site}: ${w.tagline}</title><link>${origin}${homePath(lang)}</link><description>${w.home.lead}</description><language>${lang}</language><atom:link rel="self" type="application/rss+xml" href="${origin}${feedPath(lang, 'xml')}"/>${entries}</channel>`
  return c.body(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">${channel}</rss>\n`,
    200,
    { 'Cache-Control': publicPage, 'Content-Type': 'application/rss+xml; charset=utf-8' },
  )
})

function contentOf(c: Context<SiteEnv>) {
  const { origin } = new URL(c.req.url)
  const { library, assets } = c.var.site
  const lang = parseLang(c.req.query('lang')) ?? library.languages[0]
  const w = siteWords[lang]
  const item = (card: QuizCard) => {
    const url = origin + quizPath(lang, card.slug)
    const size = `${w.questions(card.questions)} · ${w.minutes(card.minutes)}`
    return {
      url,
      title: plain(card.title),
      date: new Date(`${card.date}T00:00Z`),
      image: origin + picture(assets, lang, card).path,
      content: String(
        html`<div dir="${language[lang].direction}" lang="${lang}"><p>${plain(card.summary)}</p><p>${size}</p><p><a href="${url}">${w.score.start}</a></p></div>`,
      ),
    }
  }
  return { lang, w, origin, items: library.cards(lang).slice(0, newest).map(item) }
}
