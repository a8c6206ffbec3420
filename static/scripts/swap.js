import { find } from './find.js'
import { focusHeading } from './focus.js'
import { follow } from './follow.js'
import { on } from './on.js'
import { loadOnDemand } from './on-demand.js'
import { parse } from './trust.js'

/** Tells the server that this document has a head: a page of an attempt then comes without one of its own. */
export const swapped = { 'X-Swap': 1 }

/** The main part is taken from what the server answers. Said here, and not by every form. */
export const main = () => ({
  select: '#main',
  swap: 'outerSync show:none',
  target: find('#main'),
})

/** The last tap, and whether its page has been left. */
let tapped = {}

/**
 * A double tap is one answer. Where no verdict lies between two questions, its second tap would answer the
 * question that has come meanwhile: at the same place, before anybody can have read it.
 */
function judgeTap(event) {
  const { timeStamp, detail, y, target } = event
  const isSecond = tapped.left && timeStamp - tapped.timeStamp < 500 && (y - tapped.y) ** 2 < 500
  if (isSecond && detail && target.closest('.ask button[name=answer]')) event.preventDefault()
  else tapped = event
}

/** Takes pages into this document, with all that goes with their address. */
export function swapPages() {
  on('config:request', (ctx) => {
    Object.assign(ctx.request.headers, swapped)
    if (!ctx.select) Object.assign(ctx, main())
  })
  on('after:swap', (ctx) => {
    tapped.left = true
    if (ctx.select !== '#main') return
    loadOnDemand()
    follow(ctx.response.raw.page ?? parse(ctx.text))
    focusHeading({ preventScroll: true })
    scrollTo(0, 0)
  })
  addEventListener('click', judgeTap)
}
