import { html } from 'hono/html'

/** How htmx takes over a form: the server always answers with a whole page, and `#main` is taken from it. */
export const boost = {
  'hx-boost': 'swap:outerSync select:#main target:#main show:none',
  'hx-sync': 'this:drop',
  // An error page keeps the address of the form, so that Back leads where the reader came from.
  'hx-status:4xx': 'push:false',
  'hx-status:5xx': 'push:false',
}

/** The same for templates. */
export const boosted = html`${Object.entries(boost).map(([name, value]) => html`${name}="${value}" `)}`

export const htmxConfig = JSON.stringify({
  extensions: 'fahm',
  includeIndicatorCSS: false,
  defaultTimeout: 15000,
  history: 'reload',
})
