import { find } from './find.js'
import { answerOffline, hideOffline, showOffline } from './notice.js'
import { on } from './on.js'
import { polls } from './poll.js'

/** Shows that a request is on its way, and says so where none gets through. */
export function watchNetwork() {
  on('before:request', (ctx) => {
    if (!polls(ctx)) hideOffline()
    find('#main').setAttribute('aria-busy', 'true')
  })
  on('error', (ctx) => (polls(ctx) ? showOffline() : answerOffline()))
  on('finally:request', () => find('#main').removeAttribute('aria-busy'))
}
