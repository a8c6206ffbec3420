import { html } from 'hono/html'
import type { View } from './site.ts'

/** On paper alone: the address of a page of ours, which a sheet that goes from hand to hand is found by. */
export const printedAddress = ({ url }: View, path: string) =>
  html`<p class="printed-address"><bdi lang="en" dir="ltr" translate="no">${new URL(url.origin).host}${path}</bdi></p>`
