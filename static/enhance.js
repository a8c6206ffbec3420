// Makes the forms smoother where htmx runs. Loaded after it; without it every form and link still works.
// The build puts in OFFLINE, by language.
;(() => {
  const find = (selector) => document.querySelector(selector)

  share()
  document.addEventListener('htmx:after:swap', share)

  // htmx blocked or failed: the browser's own forms go on working.
  const { htmx } = window
  if (!htmx) return

  Object.assign(htmx.config, { defaultTimeout: 15000, history: 'reload', prefix: '' })

  // Under Trusted Types a policy is needed to parse pages. It creates no script, and refuses every
  // expression in markup, so an injected attribute can run nothing.
  const rules = { createHTML: (text) => text, createScript: () => '' }
  const policy = window.trustedTypes ? trustedTypes.createPolicy('htmx', rules) : rules
  const refuse = () => {
    throw new Error('Expressions in markup are not allowed')
  }
  htmx.registerExtension('fahm', {
    init: (api) => api.initSecurity(policy, refuse, refuse),
  })
  const parse = (text) => new DOMParser().parseFromString(policy.createHTML(text), 'text/html')

  // The server always answers with a whole page, and its main part is taken. Said here, and not by every form.
  document.addEventListener('htmx:config:request', ({ detail: { ctx } }) => {
    if (ctx.select) return
    Object.assign(ctx, { swap: 'outerSync show:none', select: '#main', target: find('#main') })
  })

  let pressed
  document.addEventListener('click', (event) => {
    pressed = event.target.closest?.('button[name]')
  })

  // Pages fetched ahead, by address: the next step, and the feedback on the choice being pressed. Kept
  // here, read and parsed, as well as in the browser's cache, which does not keep everything for everyone.
  const ahead = new Map()
  const fetchAhead = (path) => {
    const answer = fetch(path, { signal: AbortSignal.timeout(15000) }).then(async (response) => {
      const { ok, status, headers, url } = response
      const text = await response.text()
      return { ok, status, headers, url, text: () => text, page: parse(text) }
    })
    ahead.set(
      path,
      answer.catch(() => {}),
    )
  }

  // The pressed choice, and only that one, is fetched while the finger is still down.
  document.addEventListener('pointerdown', (event) => {
    const button = event.target.closest?.('form[method=get] button[name]')
    if (!button || event.button !== 0) return
    const { form } = button
    fetchAhead(`${form.getAttribute('action')}?${new URLSearchParams(new FormData(form, button))}`)
  })

  document.addEventListener('htmx:before:request', (event) => {
    const { ctx } = event.detail
    const answer = ctx.request.method === 'GET' && ahead.get(ctx.request.action)
    ahead.clear()
    if (!answer) return
    ctx.fetch = async (...request) => {
      const response = await answer
      return response?.ok ? response : fetch(...request)
    }
  })

  document.addEventListener('htmx:before:request', () => {
    find('#net-error').hidden = true
    find('#main').setAttribute('aria-busy', 'true')
  })

  // Runs before history and swap: what is not a page of ours in this language is left to the browser.
  document.addEventListener('htmx:after:request', (event) => {
    const { ctx } = event.detail
    const { request, response, sourceElement: form } = ctx
    const { headers } = response
    const ours =
      headers.get('x-page') === '1' &&
      headers.get('content-type')?.startsWith('text/html') &&
      headers.get('content-language') === document.documentElement.lang
    if (ours) {
      // An error page keeps the address of the form, so that Back leads where the reader came from.
      if (response.status >= 400) ctx.push = false
      ctx.page = response.raw.page ?? parse(ctx.text)
      // htmx would parse the page twice; what there is to swap is given to it below.
      ctx.text = ''
      // The next page is fetched once, here, and not again by the link that asks the browser to; and
      // only once this one is painted.
      const next = ctx.page.querySelector('#main link[rel=prefetch]')
      next?.remove()
      if (next) requestAnimationFrame(() => setTimeout(fetchAhead, 0, next.getAttribute('href')))
      return
    }
    event.preventDefault()
    if (request.method === 'GET') return location.assign(response.raw.url || request.action)
    // `submit()` leaves out the button that was pressed, and the button is the answer.
    if (pressed?.form === form) {
      const answer = document.createElement('input')
      Object.assign(answer, { type: 'hidden', name: pressed.name, value: pressed.value })
      form.append(answer)
    }
    form.submit()
  })

  document.addEventListener('htmx:before:swap', ({ detail: { ctx, tasks } }) => {
    tasks[0].fragment.append(...ctx.page.querySelectorAll(ctx.select))
    ctx.title = ctx.page.title
  })

  document.addEventListener('htmx:error', (event) => {
    const panel = find('#net-error')
    panel.textContent = OFFLINE[document.documentElement.lang]
    panel.hidden = false
    if (!polls(event)) panel.focus()
  })

  document.addEventListener('htmx:finally:request', () => {
    find('#main').removeAttribute('aria-busy')
  })

  document.addEventListener('htmx:after:swap', (event) => {
    if (polls(event)) return
    const target = find('#main [data-focus]') ?? find('#main h1')
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
    scrollTo(0, 0)
  })

  // A board asks for its news by itself while somebody looks at it, and leaves the focus where it is.
  const polls = ({ detail }) => detail.ctx?.sourceElement?.matches('[data-poll]')
  if (find('[data-poll]')) {
    // A screen left on for an hour is no longer looked at, and every look costs the store a list.
    let left = 360
    const poll = () => {
      if (!document.hidden && left-- > 0) find('[data-poll]')?.requestSubmit()
    }
    setInterval(poll, 10000)
    document.addEventListener('visibilitychange', () => {
      left = 360
      poll()
    })
  }

  // Without this script htmx would take forms over and could not show what they are answered with. So pages
  // have it ignore them until here; it may have looked at the page already.
  document.body.removeAttribute('hx-ignore')
  htmx.process(document.body)

  // Shows the share buttons that need a script, where the browser can serve them.
  function share() {
    const native = find('[data-share]')
    if (native && navigator.share) {
      native.onclick = () => {
        navigator.share({ text: native.dataset.text, url: native.dataset.share }).catch(() => {})
        return false
      }
    }
    for (const copy of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
      const label = copy.textContent
      copy.hidden = false
      copy.onclick = async () => {
        await navigator.clipboard.writeText(find(`#${copy.dataset.copy}`).value)
        copy.textContent = copy.dataset.copied
        setTimeout(() => {
          copy.textContent = label
        }, 3000)
      }
    }
  }
})()
