import { setBusy, setIdle } from './busy.js'
import { answerOffline, hideOffline, pressedFor } from './notice.js'
import { on } from './on.js'

/** Shows that a request is on its way, and says so where none gets through. */
export function watchNetwork() {
  on('before:request', (ctx) => {
    hideOffline()
    setBusy(pressedFor(ctx))
  })
  on('error', (ctx) => answerOffline(pressedFor(ctx)))
  on('finally:request', setIdle)
}
