import type { Context } from 'hono'
import type { Library } from '../quiz/library.ts'
import type { Lang, Quiz } from '../quiz/quiz.ts'
import { ar, type Words } from './ar.ts'
import type { Assets } from './assets.ts'
import { en } from './en.ts'

/** What one deployment serves. */
export interface Site {
  library: Library
  assets: Assets
}

/** The scores are all the Worker needs. `CONTACT` is whom security.txt names, as a `mailto:` or `https:` URL. */
export type Bindings = Omit<Env, 'GROUPS_LIMIT'> & {
  CONTACT?: string
  /** A brake on the making of groups. */
  GROUPS_LIMIT?: RateLimit
}

/** What Hono carries through a request; `quiz` only below `/{lang}/{quiz}`. */
export interface SiteEnv {
  Bindings: Bindings
  Variables: { site: Site; lang: Lang; quiz: Quiz }
}

export const words: Record<Lang, Words> = { ar, en }

/** What every page is drawn from. */
export interface View {
  lang: Lang
  words: Words
  assets: Assets
  /** The page's own address; its twin in the other language is found from it. */
  url: URL
  /** The languages this page can be read in. */
  languages: Lang[]
}

/** The view of this request; `path` stands for pages that are answered at another address than their own. */
export function viewOf(c: Context<SiteEnv>, path?: string): View {
  const { site, lang, quiz } = c.var
  return {
    lang,
    words: words[lang],
    assets: site.assets,
    url: path ? new URL(path, c.req.url) : new URL(c.req.url),
    languages: quiz ? site.library.languagesOf(quiz.slug) : ['ar', 'en'],
  }
}
