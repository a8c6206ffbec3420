// Goes through what a class looks at by arrow keys, a presenter's remote or a tap. Every step is a link.
import { find } from '../scripts/find.js'

const go = (way) => find(`[data-present] [rel=${way}]`)?.click()

const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2

const heightOf = (selector) => find(`[data-present] ${selector}`)?.offsetHeight ?? 0

/** What the bar below and the sign above it leave of the screen, less a line, so that nobody loses the place. */
const page = () => innerHeight - heightOf('nav') - heightOf('.more-below') - 48

/** What is longer than the screen is read to its end before it is left, and back to its beginning. */
const readOn = () => (isAtEnd() ? go('next') : scrollBy(0, page()))
const readBack = () => (scrollY === 0 ? go('prev') : scrollBy(0, -page()))

/** In the direction of reading. */
const ahead = { ltr: 'ArrowRight', rtl: 'ArrowLeft' }[document.dir]
const back = { ltr: 'ArrowLeft', rtl: 'ArrowRight' }[document.dir]

const ways = {
  [ahead]: readOn,
  [back]: readBack,
  PageDown: readOn,
  ' ': readOn,
  PageUp: readBack,
}

const acts = 'a, button, input, summary'

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === ' ' && event.target.closest(acts)) return
  const way = ways[event.key]
  if (!way || !find('[data-present]')) return
  event.preventDefault()
  way()
})

document.addEventListener('click', ({ target }) => {
  if (target.closest('[data-present]') && !target.closest(acts) && getSelection().isCollapsed)
    readOn()
})

/** Shows the sign for more while there is some. */
const sign = () => document.documentElement.toggleAttribute('data-more-below', !isAtEnd())
addEventListener('scroll', sign, { passive: true })
addEventListener('resize', sign)
new ResizeObserver(sign).observe(document.body)
