// Brings a board up to date while somebody looks at it. It has a button for whoever runs no script.
import { find } from './scripts/find.js'

// A screen left on for an hour is no longer looked at, and every look costs the store a list.
let left = 360

function poll() {
  if (!document.hidden && left-- > 0) find('[data-poll]')?.requestSubmit()
}

// Without htmx the whole page would be loaded each time.
if (window.htmx && find('[data-poll]')) {
  setInterval(poll, 10000)
  document.addEventListener('visibilitychange', () => {
    left = 360
    poll()
  })
}
