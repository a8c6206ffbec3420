// In a frame on another page. Goes from one page to the next within the document: no mark in the host's
// history, no flash, and no form, which a host can forbid. Without it every link still works, and every form
// where the host allows forms.

import { setBusy, setIdle } from './scripts/busy.js'
import { find } from './scripts/find.js'
import { focusHeading } from './scripts/focus.js'
import { follow } from './scripts/follow.js'
import { tellHeight } from './scripts/height.js'
import { answerOffline, hideOffline } from './scripts/notice.js'
import { loadOnDemand } from './scripts/on-demand.js'
import { prefetchPage, takePrefetched } from './scripts/prefetched.js'
import { askOnPress } from './scripts/press.js'

/**
 * XMLHttpRequest parses a page itself, so no policy has to vouch for text. Nothing but the address and the
 * form is sent, so that a frame without an origin need not ask first.
 * @returns the page; `undefined` where none of ours is answered
 */
const load = (url, signal, body) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open(body ? 'POST' : 'GET', url)
    request.responseType = 'document'
    request.timeout = 15000
    request.onloadend = () => {
      const page = request.response
      resolve(page?.querySelector('#main h1') ? page : undefined)
    }
    if (signal) signal.onabort = () => request.abort()
    request.send(body)
  })

function show(page) {
  // The next page is asked for once, here, and not by the link that asks the browser to.
  const next = page.querySelector('#main [rel=prefetch]')
  next?.remove()
  find('#main').replaceWith(page.querySelector('#main'))
  follow(page)
  focusHeading()
  loadOnDemand()
  if (next) prefetchPage(next.href, load)
}

async function go(pressed, url, body) {
  if (find('[aria-busy]')) return
  hideOffline()
  setBusy(pressed)
  const page = (await takePrefetched(url)) ?? (await load(url, undefined, body))
  setIdle()
  if (page) show(page)
  else answerOffline(pressed)
}

tellHeight()
loadOnDemand()
askOnPress('.ask a[target=_self]', ({ href }, controller) => prefetchPage(href, load, controller))
document.addEventListener('click', (event) => {
  const from = event.target.closest('a[target=_self], form button')
  if (!from || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { form } = from
  if (!form) return go(from, from.href)
  const fields = new URLSearchParams(new FormData(form, from))
  if (form.method === 'get') go(from, `${form.action}?${fields}`)
  else go(from, form.action, fields)
})
