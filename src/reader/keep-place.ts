import { html } from 'hono/html'
import type { Progress } from '../quiz/progress.ts'
import { more } from '../site/marks.ts'
import type { View } from '../site/site.ts'

/** The address to go on with later or on another phone: all of a reader's place is in it. */
export function KeepPlace({ words: w, url }: View, { answers }: Progress) {
  if (answers.length === 0) return ''
  return html`<details class="keep"><summary>${w.step.keep}${more}</summary><p class="note">${w.step.keepHint}</p><p class="copy"><input id="place" aria-label="${w.step.keep}" type="url" dir="ltr" readonly value="${url.origin}${url.pathname}${url.search}"><button type="button" hidden data-copy="place" data-copied="${w.share.copied}">${w.share.copy}</button></p></details>`
}
