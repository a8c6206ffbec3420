import { Hono } from 'hono/tiny'
import { type Lang, languages } from '../languages/languages.ts'
import {
  aboutPath,
  codePath,
  homePath,
  inLanguage,
  quizPath,
  readPath,
  teachPath,
} from '../paths.ts'
import { day } from '../quiz/time.ts'
import { publicPage } from './headers.ts'
import type { SiteEnv } from './site.ts'

/** How long security.txt says it is valid: half a year. */
const validity = 182 * day

/** What machines ask every site for. */
export const wellKnown = new Hono<SiteEnv>()

wellKnown.get('/robots.txt', (c) => {
  c.header('Cache-Control', publicPage)
  return c.text(
    [
      'User-agent: *',
      // An attempt's pages, and the private links of classes.
      'Disallow: /*?*attempt=',
      'Disallow: /g/',
      ...languages.map((lang) => `Disallow: ${codePath(lang)}/`),
      `Sitemap: ${new URL('/sitemap.xml', c.req.url)}`,
      '',
    ].join('\n'),
  )
})

wellKnown.get('/sitemap.xml', (c) => {
  const { library } = c.var.site
  const { languages } = library
  const quizzes = languages.flatMap((lang) =>
    library.cards(lang).map(({ slug }) => ({ lang, slug })),
  )
  const { origin } = new URL(c.req.url)
  const pages = [
    ...languages.flatMap((lang) => [
      entry(homePath(lang), languages),
      entry(aboutPath(lang), languages),
    ]),
    ...quizzes.flatMap(({ lang, slug }) => [
      entry(quizPath(lang, slug), library.languagesOf(slug)),
      entry(readPath(lang, slug), library.languagesOf(slug)),
      entry(teachPath(lang, slug), library.languagesOf(slug)),
    ]),
  ]
  function entry(path: string, twins: readonly Lang[]) {
    const alternates = twins.map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${inLanguage(lang, path)}"/>`,
    )
    return `<url><loc>${origin}${path}</loc>${alternates.join('')}</url>`
  }
  c.header('Cache-Control', publicPage)
  return c.body(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${pages.join('\n')}</urlset>\n`,
    200,
    { 'Content-Type': 'application/xml; charset=utf-8' },
  )
})

wellKnown.get('/.well-known/security.txt', (c) => {
  const contact =
    c.env.CONTACT || new URL(aboutPath(c.var.site.library.languages[0]), c.req.url).href
  c.header('Cache-Control', publicPage)
  return c.text(
    [
      `Contact: ${contact}`,
      `Expires: ${new Date(Date.now() + validity).toISOString()}`,
      `Preferred-Languages: ${c.var.site.library.languages.join(', ')}`,
      `Canonical: ${new URL('/.well-known/security.txt', c.req.url)}`,
      '',
    ].join('\n'),
  )
})
