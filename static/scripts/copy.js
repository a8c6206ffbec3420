import { sayCopied } from './copied.js'
import { on } from './on.js'

/** Offers to copy a field, where the browser lets a page do so, and says when it is done. */
export function offerCopying() {
  if (!navigator.clipboard) return
  const show = () => {
    for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false
  }
  show()
  on('after:swap', show)

  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-copy]')
    if (!button) return
    const field = document.getElementById(button.dataset.copy)
    try {
      await navigator.clipboard.writeText(field.value)
    } catch {
      // Not allowed: at least what can be copied by hand is marked.
      return field.select()
    }
    sayCopied(button)
  })
}
