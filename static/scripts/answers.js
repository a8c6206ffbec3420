import { hideOffline, showOffline } from './notice.js'
import { on } from './on.js'
import { polls } from './poll.js'
import { main } from './swap.js'

/** What these say holds: a board's key no longer opens it, or its class is gone. */
const lasting = [404, 410]

/** Runs before history and swap: what is not a page of ours in this language is left to the browser. */
export function judgeAnswers() {
  on('after:request', (ctx, event) => {
    const { status, headers } = ctx.response
    if (!isOurs(headers)) {
      event.preventDefault()
      return polls(ctx) ? showOffline() : leave(ctx)
    }
    hideOffline()
    if (status < 400) return
    // An error page keeps the address of the form, so that Back leads where the reader came from.
    ctx.push = false
    Object.assign(ctx, polls(ctx) && !lasting.includes(status) ? { swap: 'none' } : main())
  })
}

const isOurs = (headers) =>
  headers.get('x-page') && headers.get('content-language') === document.documentElement.lang

/** Has the browser send it again, by itself. */
function leave({ request, response, sourceElement: form }) {
  if (request.method === 'GET') return location.assign(response.raw.url || request.action)
  // `submit()` leaves out the button that was pressed, and the button is the answer.
  const answer = document.createElement('input')
  const { name, value } = request.submitter
  Object.assign(answer, { type: 'hidden', name, value })
  form.append(answer)
  form.submit()
  // Back leads to this page as it is now, and maybe to another answer.
  answer.remove()
}
