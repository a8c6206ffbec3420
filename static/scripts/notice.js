import { find } from './find.js'

// The page has an empty alert; the build puts in what it says, OFFLINE, by language.
const panel = find('#net-error')

/** Says that the connection is lost. What is said already is left alone, so that it is not read out again. */
export function showOffline() {
  if (!panel.hidden) return
  panel.textContent = OFFLINE[document.documentElement.lang]
  panel.hidden = false
}

/** The same after a press, and leads to it whoever pressed. */
export function answerOffline() {
  showOffline()
  panel.focus()
}

export function hideOffline() {
  panel.hidden = true
}
