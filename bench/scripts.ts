/** The addresses of the scripts that a page links to. */
export const linkedScripts = (html: string): string[] =>
  [...html.matchAll(/<script src="([^"]+)"/g)].map(([, url]) => url ?? '')

/**
 * Of the scripts that are served, those that the pages load once they show what needs them, as
 * `order.js` does a `data-order`: not what pages link to, and each once.
 * @param served the addresses of all scripts, `/s/{name}.{hash}.js`
 */
export const neededScripts = (pages: string[], served: string[]): string[] =>
  served.filter((url) => {
    const name = /\/(\w+)\.\w+\.js$/.exec(url)?.[1]
    return name && pages.some((html) => new RegExp(`\\sdata-${name}[\\s=>]`).test(html))
  })
