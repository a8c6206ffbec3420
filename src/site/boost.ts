import { html } from 'hono/html'

/** htmx takes the form over, and drops a second press while the first is on its way; the rest is in `enhance.js`. */
export const boost = { 'hx-boost': 'true', 'hx-sync': 'this:drop' }

/** The same for templates. */
export const boosted = html`${Object.entries(boost).map(([name, value]) => html`${name}="${value}" `)}`
