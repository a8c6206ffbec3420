import { find } from './find.js'

// Stands on every page, hidden.
const panel = find('#net-error')

/**
 * Says that the connection is lost, and offers to press `pressed` once more. What is said already is left
 * alone, so that it is not read out again.
 */
export function showOffline(pressed) {
  if (!panel.hidden) return
  panel.hidden = false
  find('#net-error button').onclick = () => {
    hideOffline()
    pressed.focus()
    pressed.click()
  }
}

/** The same after a press, and leads to it whoever pressed. */
export function answerOffline(pressed) {
  showOffline(pressed)
  panel.focus()
}

/** What was pressed to send a request of htmx; what would have been, where a script or a change sent it. */
export const pressedFor = ({ request, sourceElement }) =>
  request.submitter ?? sourceElement.querySelector('[type=submit]')

export function hideOffline() {
  panel.hidden = true
}
