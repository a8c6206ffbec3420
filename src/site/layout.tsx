import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { aboutPath, homePath, inLanguage } from '../paths.ts'
import { htmxConfig } from './boost.ts'
import { type View, words } from './site.ts'

type Props = PropsWithChildren<{
  view: View
  title: string
  description?: string
  /** A reader may arrive here first: the stylesheet is in the page, so that one request is enough. */
  first?: boolean
  /** The page is one of many for the same thing (an attempt's): search engines leave it out. */
  personal?: boolean
  /** The name of the page's main part, for the stylesheet. */
  page: string
}>

/** The document around every page. */
export function Layout({ view, title, description, first, personal, page, children }: Props) {
  const { lang, words: w, assets, url } = view
  const path = `${url.pathname}${url.search}`
  const others = view.languages.filter((other) => other !== lang)
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang} dir={w.dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          {description && <meta name="description" content={description} />}
          <meta name="color-scheme" content="light dark" />
          {personal && <meta name="robots" content="noindex" />}
          {!personal && <Addresses view={view} />}
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          {first ? (
            <>
              <style>{raw(assets.cssText)}</style>
              <link rel="prefetch" href={assets.css} as="style" />
            </>
          ) : (
            <link rel="stylesheet" href={assets.css} />
          )}
          <meta name="htmx-config" content={htmxConfig} />
          <script src={assets.htmx} defer />
          <script src={assets.enhance} defer />
        </head>
        <body>
          <a class="skip" href="#main">
            {w.skip}
          </a>
          <header class="masthead">
            <a class="name" href={homePath(lang)}>
              {w.site}
            </a>
            <nav>
              {others.map((other) => (
                <a
                  href={inLanguage(other, path)}
                  lang={other}
                  hreflang={other}
                  dir={words[other].dir}
                >
                  {words[other].language}
                </a>
              ))}
            </nav>
          </header>
          <div id="net-error" role="alert" tabindex={-1} hidden>
            {w.offline}
          </div>
          <main id="main" tabindex={-1} class={page}>
            {children}
          </main>
          <footer>
            <a href={aboutPath(lang)}>{w.about}</a>
          </footer>
        </body>
      </html>
    </>
  )
}

/** The page's own address and its twins', for search engines. */
function Addresses({ view: { url, languages } }: { view: View }) {
  const at = (lang: View['lang']) => url.origin + inLanguage(lang, url.pathname)
  return (
    <>
      <link rel="canonical" href={url.origin + url.pathname} />
      {languages.map((lang) => (
        <link rel="alternate" hreflang={lang} href={at(lang)} />
      ))}
      {languages[0] && <link rel="alternate" hreflang="x-default" href={at(languages[0])} />}
    </>
  )
}
