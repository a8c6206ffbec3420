import { find } from './find.js'

const above = 'body > .skip, body > .masthead'
const below = 'body > footer'
/** What of a head is the same on every page of one visit, or has been fetched. */
const same =
  'style, script[src], [rel=stylesheet], [rel=prefetch], [rel=icon], [charset], [name=viewport], [name=color-scheme]'

/** Has all that stands around the main part, and goes with its address, be that of `page`. */
export function follow(page) {
  const tags = `head > :not(${same})`
  for (const old of document.querySelectorAll([above, below, tags])) old.remove()
  document.head.append(...page.querySelectorAll(tags))
  find('#main').before(...page.querySelectorAll(above))
  find('#main').after(...page.querySelectorAll(below))
}
