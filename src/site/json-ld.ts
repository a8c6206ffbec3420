import { html, raw } from 'hono/html'

/**
 * Data for programs that read pages. No browser runs it, so no policy has to allow it; `<` is
 * escaped, so that no text in it can end it.
 */
export const jsonLd = (data: object) =>
  html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
