import type { Context } from 'hono'
import type { Lang } from '../languages/languages.ts'
import { parseTimeZone } from '../languages/time-zone.ts'
import type { Library } from '../quiz/library.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Scores } from '../scores/store.ts'
import type { Words } from './ar.ts'
import type { Assets } from './assets.ts'
import type { Policy } from './policy.ts'
import type { Theme } from './theme.ts'
import { siteWords } from './words.ts'

/** What one deployment serves. */
export interface Site {
  library: Library
  assets: Assets
}

/** The scores are all the Worker needs; what the others are for stands in wrangler.toml. */
export type Bindings = Pick<Env, 'SCORES'> & Partial<Env>

/** Why what a form says is not taken: it came from another site, or nothing says from where. */
export type Refusal = 'crossSite' | 'nowhere'

/** What Hono carries through a request; `quiz` only below `/{lang}/{quiz}`, `frame` only for a page in a frame. */
export interface SiteEnv {
  Bindings: Bindings
  Variables: {
    site: Site
    scores: Scores
    lang: Lang
    quiz: Quiz
    frame: Theme | undefined
    /** Set by a page that needs another than its kind has. */
    policy: Policy | undefined
    /** Data that any page may read. */
    shared: boolean | undefined
    /** Its address holds a key. */
    keyed: boolean | undefined
    /** Set where an answer is shown and not stored. */
    refusal: Refusal | undefined
  }
}

/** What every page is drawn from. */
export interface View {
  lang: Lang
  words: Words
  assets: Assets
  /** The page's own address; its twin in the other language is found from it. */
  url: Pick<URL, 'origin' | 'pathname' | 'search'>
  /** The languages this page can be read in. */
  languages: Lang[]
  /** In which times are shown, by its name in the IANA database. */
  timeZone: string
  /** Set where the page stands in a frame on somebody else's: the colours it has there. */
  frame: Theme | undefined
  /** Whether our script asks for it, to take it into a page of the same visit. */
  swapped?: boolean
}

/** Sent by our script, and by nothing that fetches ahead without it: see docs/decisions/. */
export const swapHeader = 'X-Swap'

/** The view of this request; `path` stands for pages that are answered at another address than their own. */
export function viewOf(c: Context<SiteEnv>, path?: string): View {
  const site = c.get('site')
  const lang = c.get('lang')
  const quiz = c.get('quiz')
  const frame = c.get('frame')
  // Cut by hand: the runtime has parsed the address already, and a second time costs more than a page's text.
  const { url } = c.req
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const [own = ''] = url.slice(start).split('#', 1)
  const [pathname = '', query] = (path ?? own).split('?', 2)
  return {
    lang,
    words: siteWords[lang],
    assets: site.assets,
    url: { origin: url.slice(0, start), pathname, search: query === undefined ? '' : `?${query}` },
    frame,
    swapped: c.req.header(swapHeader) !== undefined,
    timeZone: parseTimeZone(c.env.TIME_ZONE),
    languages: quiz ? site.library.languagesOf(quiz.slug) : site.library.languages,
  }
}
