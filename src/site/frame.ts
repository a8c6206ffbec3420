import type { HonoRequest } from 'hono'
import { html } from 'hono/html'
import { framedPath, isFramedPath, unframedPath } from '../paths.ts'
import { groupIn } from './group-in.ts'
import type { View } from './site.ts'
import { parseTheme, type Theme } from './theme.ts'

/** What a page for a frame is drawn in, by its address; `undefined` on the site itself, whose query is not read. */
export function frameOf(request: HonoRequest): Theme | undefined {
  return isFramedPath(request.path) ? parseTheme(request.query('theme')) : undefined
}

/** A page of the site, or the same page in the frame the reader is in, which keeps its colours. */
export function within(frame: Theme | undefined, path: string): string {
  return frame ? framedPath(path, frame === 'auto' ? [] : [['theme', frame]]) : path
}

/** What a form adds in a frame, so that the page after it keeps the colours. */
export const FrameFields = ({ view: { frame } }: { view: View }) =>
  frame && frame !== 'auto' ? html`<input type="hidden" name="theme" value="${frame}">` : ''

/**
 * A framed page's last line: the same page on the site, its address in words where links are dead. Who
 * is in a group stays in it.
 * @param path of that page, where it is not the frame's own
 */
export function siteLine({ url, words: w }: View, path = unframedPath(url.pathname)) {
  const said = url.origin.replace(/^\w+:\/\//, '') + path
  const fields = new URLSearchParams([['from', 'embed'], ...groupIn(url.search)])
  return html`<footer><span>${w.frame.site} <b>${w.site}</b>:</span> <a href="${path}?${fields.toString()}" dir="ltr">${said}</a></footer>`
}
