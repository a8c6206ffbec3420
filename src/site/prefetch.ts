import { html } from 'hono/html'

/**
 * Has the browser fetch a page ahead. Not JSX, which would move the element into the head, where it
 * is lost when htmx takes `#main` out of the page.
 */
export const Prefetch = ({ href }: { href: string }) => html`<link rel="prefetch" href="${href}">`
