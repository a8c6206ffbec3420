// Brings a board or a screen up to date while somebody looks at it; whoever does something else meanwhile is not to
// notice. It has a button for whoever runs no script.
import { find } from '../scripts/find.js'
import { hideOffline, pressedFor, showOffline } from '../scripts/notice.js'
import { isOurs } from '../scripts/ours.js'

/** Hears an event of htmx before the rest of the page, where nobody pressed the button. */
const hear = (name, handle) =>
  document.addEventListener(
    `htmx:${name}`,
    (event) => {
      const { ctx } = event.detail
      if (ctx?.sourceElement.matches('[data-poll]') && !ctx.request.submitter) handle(event, ctx)
    },
    true,
  )

hear('before:request', (event) => event.stopPropagation())
hear('error', (event, ctx) => {
  event.stopPropagation()
  showOffline(pressedFor(ctx))
})
hear('after:request', (event, ctx) => {
  const { status, headers } = ctx.response
  const ours = isOurs(headers)
  // These say that the key no longer opens the board, or that its class is gone: that is shown in its place.
  const lasting = [404, 410].includes(status)
  if (ours && (status < 400 || lasting)) return
  event.preventDefault()
  event.stopPropagation()
  if (ours) hideOffline()
  else showOffline(pressedFor(ctx))
})

// A page that has been in view for an hour asks no more: it may have been left on. Who goes away and comes back begins anew.
const longest = 60 * 60 * 1000
let since = Date.now()
let timer

/** Each view says in how many seconds there may be more: a look then costs the store a list. */
function wait() {
  clearTimeout(timer)
  const seconds = find('[data-poll]')?.dataset.poll
  if (!seconds) return
  timer = setTimeout(() => {
    poll()
    wait()
  }, 1000 * seconds)
}

function poll() {
  if (!document.hidden && Date.now() - since < longest) find('[data-poll]')?.requestSubmit()
}

// Without htmx the whole page would be loaded each time.
if (window.htmx) {
  // What somebody has opened stays open.
  window.htmx.config.morphIgnore.push('open')
  // A form that somebody has opened or come to is left alone: what it says is not to change under the finger.
  window.htmx.config.morphSkip += ',#manage:has([open] form, :focus)'
  wait()
  document.addEventListener('htmx:after:swap', wait)
  document.addEventListener('visibilitychange', () => {
    since = Date.now()
    poll()
  })
}
