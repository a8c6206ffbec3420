import { find } from './find.js'
import { answerOffline, hideOffline } from './notice.js'
import { on } from './on.js'

/** Shows that a request is on its way, and says so where none gets through. */
export function watchNetwork() {
  on('before:request', () => {
    hideOffline()
    find('#main').setAttribute('aria-busy', 'true')
  })
  on('error', answerOffline)
  on('finally:request', () => find('#main').removeAttribute('aria-busy'))
}
