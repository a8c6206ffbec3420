// Pages asked for before they are wanted, by their address. The browser's own cache does not keep
// everything for everyone.
const ahead = new Map()

/**
 * Asks for a page, once.
 * @param load gives the page at an address, and gives up when a signal says so
 */
export function askAhead(url, load, controller = new AbortController()) {
  if (ahead.has(url)) return
  setTimeout(() => controller.abort(), 15000)
  ahead.set(
    url,
    load(url, controller.signal).catch(() => {
      ahead.delete(url)
    }),
  )
}

/** The page asked for, `undefined` if it did not come; all others are no longer wanted. */
export function takeAhead(url) {
  const page = ahead.get(url)
  ahead.clear()
  return page
}
