import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { aboutPath, homePath, inLanguage } from '../paths.ts'
import { SiteLine } from './frame.tsx'
import { type HeadProps, head } from './head.ts'
import { type View, words } from './site.ts'

type Props = PropsWithChildren<
  HeadProps & {
    /** The name of the page's main part, for the stylesheet. */
    page: string
  }
>

/** The document around every page. */
export function Layout(props: Props) {
  return props.view.frame ? <FramedLayout {...props} /> : <SiteLayout {...props} />
}

/** In a frame: the page itself, and one line that leads to the site. */
function FramedLayout({ page, children, ...about }: Props) {
  const { view } = about
  const { lang, words: w, frame } = view
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang} dir={w.dir} class={`framed ${frame}`}>
        {head(about)}
        <body>
          <NetError view={view} />
          <main id="main" tabindex={-1} class={page}>
            {children}
          </main>
          <SiteLine view={view} />
        </body>
      </html>
    </>
  )
}

function NetError({ view }: { view: View }) {
  return (
    <div id="net-error" role="alert" tabindex={-1} hidden>
      {view.words.offline}
    </div>
  )
}

function SiteLayout({ page, children, ...about }: Props) {
  const { view } = about
  const { lang, words: w, url } = view
  const path = `${url.pathname}${url.search}`
  const others = view.languages.filter((other) => other !== lang)
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={lang} dir={w.dir}>
        {head(about)}
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
          <NetError view={view} />
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
