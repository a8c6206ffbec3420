import { find } from './find.js'

/** Offers to copy a field, where the browser lets a page do so, and says when it is done. */
export function offerCopying() {
  if (!navigator.clipboard) return
  const show = () => {
    for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false
  }
  show()
  document.addEventListener('htmx:after:swap', show)
  const status = find('#status')

  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-copy]')
    if (!button) return
    const { copy, copied } = button.dataset
    const field = document.getElementById(copy)
    try {
      await navigator.clipboard.writeText(field.value)
    } catch {
      // Not allowed: at least what can be copied by hand is marked.
      return field.select()
    }
    button.dataset.label ??= button.textContent
    button.textContent = status.textContent = copied
    setTimeout(() => {
      button.textContent = button.dataset.label
      status.textContent = ''
    }, 3000)
  })
}
