import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Assets } from './assets.ts'
import { memoize } from './memoize.ts'
import type { SiteEnv } from './site.ts'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where the head of a reader's first page leaves room for the stylesheet: nothing a page says holds it. */
export const styleRoom = '<style></style>'
const opened = '<style>'.length

const type = { 'Content-Type': 'text/html; charset=UTF-8' }
const encoder = new TextEncoder()
const stylesheet = memoize(({ cssText }: Assets) => encoder.encode(cssText))

/**
 * Answers with a page. The stylesheet goes into it as bytes: it is larger than most pages, and within a
 * text that holds Arabic it would be spread to two bytes a letter and back again at every request.
 */
export async function sendPage(
  c: Context<SiteEnv>,
  page: Page,
  status?: ContentfulStatusCode,
  headers?: Record<string, string>,
): Promise<Response> {
  const text = (await (await page).toString()) as string
  const room = text.indexOf(styleRoom)
  const whole = room === -1 ? text : filled(text, room + opened, c.get('site').assets)
  return c.body(whole, status, { ...headers, ...type })
}

function filled(text: string, at: number, assets: Assets): Uint8Array<ArrayBuffer> {
  const style = stylesheet(assets)
  // A UTF-16 unit takes three bytes at most.
  const bytes = new Uint8Array(style.length + text.length * 3)
  const before = encoder.encodeInto(text.slice(0, at), bytes).written
  bytes.set(style, before)
  const { written } = encoder.encodeInto(text.slice(at), bytes.subarray(before + style.length))
  return bytes.subarray(0, before + style.length + written)
}
