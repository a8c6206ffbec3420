import { find } from './find.js'

const status = find('#status')
let timer

/** Shows at what was pressed that the answer is on its way, and says so where that takes longer than a second. */
export function setBusy(pressed) {
  setIdle()
  for (const each of [find('#main'), pressed]) each.setAttribute('aria-busy', true)
  timer = setTimeout(() => {
    status.textContent = status.dataset.waiting
  }, 1000)
}

export function setIdle() {
  clearTimeout(timer)
  status.textContent = ''
  for (const each of document.querySelectorAll('[aria-busy]')) each.removeAttribute('aria-busy')
}
