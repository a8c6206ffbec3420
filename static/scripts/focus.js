import { find } from './find.js'

/**
 * Puts the focus where a new page begins, for whoever hears it or uses the keyboard: on what went wrong, which
 * stands above the heading, and which a browser leads to itself. Scrolls to it, unless told not to.
 */
export function focusHeading(options) {
  const heading = find('#main :is([autofocus], h1)')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus(options)
}
