import { html } from 'hono/html'

/** How htmx takes over a form: the server always answers with a whole page, and `#main` is taken from it. */
export const boost = {
  'hx-boost': "swap:'outerSync show:none' select:#main target:#main",
  'hx-sync': 'this:drop',
  // An error page keeps the address of the form, so that Back leads where the reader came from.
  'hx-status:4xx': 'push:false',
  'hx-status:5xx': 'push:false',
}

/** The same for templates. */
export const boosted = html`${Object.entries(boost).map(([name, value]) => html`${name}="${value}" `)}`

/** In htmx's own notation, which is half of the bytes JSON needs in an attribute. */
export const htmxConfig =
  "extensions:fahm includeIndicatorCSS:false defaultTimeout:15000 history:reload prefix:''"
