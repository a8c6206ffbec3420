import { hideOffline } from './notice.js'
import { on } from './on.js'
import { isOurs } from './ours.js'
import { main } from './swap.js'

/** Runs before history and swap: what is not a page of ours in this language is left to the browser. */
export function judgeAnswers() {
  on('after:request', (ctx, event) => {
    const { status, headers } = ctx.response
    if (!isOurs(headers)) {
      event.preventDefault()
      return leave(ctx)
    }
    hideOffline()
    // An error page is shown whole, and keeps the address of the form: Back leads where the reader came from.
    if (status >= 400) Object.assign(ctx, main(), { push: false })
  })
}

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
