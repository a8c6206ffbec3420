import { on } from './on.js'

/**
 * Back and Forward load a page anew, and what the browser then knows of the place on it is where the page
 * before it stood. So each page's place is kept with its entry in the history.
 */
export function keepScroll() {
  let top = 0
  // Asked for while the page is still laid out: any later the browser would have to do that once more.
  on('config:request', () => {
    top = scrollY
  })
  on('before:history:update', () => history.replaceState({ ...history.state, top }, ''))
  on('before:history:restore', () => {
    history.scrollRestoration = 'manual'
  })
  if (history.scrollRestoration === 'auto') return
  scrollTo(0, history.state?.top ?? 0)
  // Just after the page is loaded the browser would still do it.
  addEventListener('load', () =>
    setTimeout(() => {
      history.scrollRestoration = 'auto'
    }),
  )
}
