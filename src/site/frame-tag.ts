import { html } from 'hono/html'

/**
 * The frame of a page of ours for somebody else's, as wide as our own pages at most; what is higher
 * scrolls inside.
 * @param src the framed page's whole address
 * @param title what it is called to those who hear it, as plain text
 */
export const frameTag = (src: string, title: string) =>
  html`<iframe src="${src}" title="${title}" width="100%" height="720" loading="lazy" style="display:block;max-width:40rem;margin-inline:auto;border:0;border-radius:8px"></iframe>`
