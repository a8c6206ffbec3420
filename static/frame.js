// In a frame on another page. Tells that page how high this one is, and goes from one page to the
// next within the document: no mark in the host's history, no flash, and no form, which a host can
// forbid. Without it every link still works, and every form where the host allows forms.
;(() => {
  const root = document.documentElement
  const secret = /secret=([A-Za-z0-9]{10})/.exec(location.hash)?.[1]

  // Our own embed.js reads the first message, WordPress the second.
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    parent.postMessage({ type: 'fahm:height', height }, '*')
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
  }
  new ResizeObserver(tell).observe(root)
  addEventListener('load', tell)

  const fail = () => {
    const panel = document.querySelector('#net-error')
    panel.hidden = false
    panel.focus()
  }

  const show = (page) => {
    document.querySelector('#net-error').hidden = true
    document.title = page.title
    document.querySelector('#main').replaceWith(page.querySelector('#main'))
    const target = document.querySelector('#main [data-focus], #main h1')
    target.tabIndex = -1
    target.focus()
  }

  // XMLHttpRequest parses a page itself, so no policy has to vouch for text. Nothing but the address
  // and the form is sent, so that a frame without an origin need not ask first.
  let busy = false
  const go = (url, body) => {
    if (busy) return
    busy = true
    const main = document.querySelector('#main')
    main.setAttribute('aria-busy', 'true')
    const request = new XMLHttpRequest()
    request.open(body ? 'POST' : 'GET', url)
    request.responseType = 'document'
    request.timeout = 15000
    request.onloadend = () => {
      busy = false
      main.removeAttribute('aria-busy')
      if (request.response?.querySelector('#main h1')) show(request.response)
      else fail()
    }
    request.send(body)
  }

  document.addEventListener('click', (event) => {
    const from = event.target.closest('a[target=_self], form button')
    if (!from || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const { form } = from
    go(form?.action ?? from.href, form && new URLSearchParams(new FormData(form, from)))
  })
})()
