import type { Lang } from '../languages/languages.ts'

/** The static files as built, by the URL each is served under. */
export interface Assets {
  css: string
  /** The stylesheet itself, minified: a reader's first page carries it inline and needs no second request. */
  cssText: string
  /** The Content-Security-Policy source that allows `cssText`, as `sha256-…`. */
  cssHash: string
  /** What only the pages of educators, of publishers and those made for paper need beside `css`. */
  classroom: string
  /** What statistics and the explainer as a whole need beside `css`: no page of a quiz under way. */
  statistics: string
  read: string
  paper: string
  newsletter: string
  /** What a class sees on the projector needs beside `css`. */
  screen: string
  htmx: string
  enhance: string
  /** What a page in a frame runs, instead of the two above. */
  frame: string
  icon: string
  /** The site's own social card, which stands in for a quiz that has none. */
  card: string
  /** The hash in the names of a quiz's social cards, by slug and language. */
  cards: Record<string, Partial<Record<Lang, string>>>
}

/** Where a quiz's social card is served, or the one of a score. `hash` is of all of the quiz's cards. */
export const cardPath = (slug: string, lang: Lang, hash: string, score?: number) =>
  `/cards/${slug}/${lang}${score === undefined ? '' : `-${score}`}.${hash}.png`
