import { find } from './find.js'

/** Puts the focus where a new page begins, for whoever hears it or uses the keyboard. Scrolls to it, unless told not to. */
export function focusHeading(options) {
  const heading = find('#main [data-focus]') ?? find('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus(options)
}
