// Goes through what a class looks at by arrow keys, a presenter's remote or a tap. Every step is a link.
import { find } from '../scripts/find.js'

const go = (way) => find(`[data-present] [rel=${way}]`)?.click()

/** A remote turns pages; what is longer than the screen is read to its end first. */
const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2

/** In the direction of reading. */
const ahead = { ltr: 'ArrowRight', rtl: 'ArrowLeft' }[document.dir]
const back = { ltr: 'ArrowLeft', rtl: 'ArrowRight' }[document.dir]

const ways = {
  [ahead]: () => 'next',
  [back]: () => 'prev',
  PageDown: () => isAtEnd() && 'next',
  ' ': () => isAtEnd() && 'next',
  PageUp: () => scrollY === 0 && 'prev',
}

const acts = 'a, button, input, summary'

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === ' ' && event.target.closest(acts)) return
  const way = ways[event.key]?.()
  if (!way) return
  event.preventDefault()
  go(way)
})

document.addEventListener('click', ({ target }) => {
  if (target.closest('[data-present]') && !target.closest(acts) && getSelection().isCollapsed)
    go('next')
})
