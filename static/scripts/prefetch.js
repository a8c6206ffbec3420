import { find } from './find.js'
import { on } from './on.js'
import { prefetchPage, takePrefetched } from './prefetched.js'
import { askOnPress } from './press.js'
import { swapped } from './swap.js'
import { parse } from './trust.js'

/** Fetches the feedback on a choice while it is pressed, and the next step while the feedback is read. */
export function prefetch() {
  askOnPress('.ask button, [data-next]', prefetchOnPress)

  on('before:request', (ctx) => {
    const { method, action } = ctx.request
    const answer = takePrefetched(action)
    if (!answer || method !== 'GET') return
    ctx.fetch = async (...request) => {
      const response = await answer
      // What is missing in an answer is missing however often it is sent.
      return response?.ok || response?.status === 422 ? response : fetch(...request)
    }
  })

  // Once, here, and not again by the link that asks the browser to; and only when this page is painted.
  on('after:request', (ctx) => {
    ctx.text = ctx.text.replace(/<link rel="prefetch"[^>]*>/g, '')
  })
  on('after:swap', () => {
    const next = find('[data-next]')
    if (next) requestAnimationFrame(() => setTimeout(prefetchOnPress, 0, next))
  })
}

/** What a button's form would ask for. Nothing that stores is asked for ahead: it is a POST. */
function prefetchOnPress(button, controller) {
  const { form } = button
  if (form?.method !== 'get' || find('[aria-busy]')) return
  const url = new URL(form.getAttribute('action'), location)
  const fields = new FormData(form)
  if (button.name) fields.append(button.name, button.value)
  url.search = new URLSearchParams(fields)
  prefetchPage(url.pathname + url.search, load, controller)
}

async function load(path, signal) {
  const response = await fetch(path, { signal, headers: swapped })
  const text = await response.text()
  // Read already: htmx would wait for it once more, and the browser paint in between.
  response.text = () => text
  response.page = parse(text)
  return response
}
