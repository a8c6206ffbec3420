// Pages asked for before they are wanted, by their address. The browser's own cache does not keep
// everything for everyone.
const pages = new Map()

/**
 * Asks for a page, once.
 * @param load gives the page at an address, and gives up when a signal says so
 */
export function prefetchPage(url, load, controller = new AbortController()) {
  if (pages.has(url)) return
  setTimeout(() => controller.abort(), 15000)
  pages.set(
    url,
    load(url, controller.signal).catch(() => {
      pages.delete(url)
    }),
  )
}

/** The page asked for, `undefined` if it did not come; all others are no longer wanted. */
export function takePrefetched(url) {
  const page = pages.get(url)
  pages.clear()
  return page
}
