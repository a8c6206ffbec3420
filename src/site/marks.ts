import { html } from 'hono/html'

// Signs drawn in the colour of the text around them. Words beside them say the same.

export const tick = html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><path d="M2 10l5 5L18 4"/></svg>`

export const cross = html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 4l12 12M16 4L4 16"/></svg>`

/** Partly right: neither of the two. */
export const dash = html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10h14"/></svg>`

/** There is more to open. */
export const more = html`<svg class="more" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 3l5 6 5-6"/></svg>`

/** The way on, in the direction of reading. */
export const go = html`<svg class="go" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8h12M9 3l5 5-5 5"/></svg>`
