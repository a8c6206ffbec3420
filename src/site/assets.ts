/** The static files as built, by the URL each is served under. */
export interface Assets {
  css: string
  /** The stylesheet itself, minified: a reader's first page carries it inline and needs no second request. */
  cssText: string
  /** The Content-Security-Policy source that allows `cssText`, as `sha256-…`. */
  cssHash: string
  /** What only the pages of educators and of publishers need beside `css`. */
  classroom: string
  newsletter: string
  htmx: string
  enhance: string
  /** What a page in a frame runs, instead of the two above. */
  frame: string
  icon: string
}
