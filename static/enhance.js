// Makes the forms smoother where htmx runs. Loaded after it; without it every form and link still works.
import { judgeAnswers } from './scripts/answers.js'
import { offerCopying } from './scripts/copy.js'
import { watchNetwork } from './scripts/network.js'
import { loadOnDemand } from './scripts/on-demand.js'
import { prefetch } from './scripts/prefetch.js'
import { keepScroll } from './scripts/scroll.js'
import { swapPages } from './scripts/swap.js'
import { secure } from './scripts/trust.js'

offerCopying()
loadOnDemand()

// htmx blocked or failed: the browser's own forms go on working.
const { htmx } = window
if (htmx) {
  Object.assign(htmx.config, { defaultTimeout: 15000, history: 'reload', prefix: '' })
  secure(htmx)
  judgeAnswers()
  watchNetwork()
  swapPages()
  prefetch()
  keepScroll()
  // Without this script htmx would take forms over and could not show what they are answered with. So pages
  // have it ignore them until here; it may have looked at the page already.
  document.body.removeAttribute('hx-ignore')
  htmx.process(document.body)
}
