import type { MiddlewareHandler } from 'hono'
import { anyLang } from '../languages/languages.ts'
import type { SiteEnv } from './site.ts'

/**
 * What a message puts behind an address and its program takes for a part of it: the end of a sentence,
 * what closes a bracket or a quotation, marks nobody sees. As they stand in an address, percent-encoded.
 */
const closers =
  "[.,;:!?')\\]}>*]|%(?:2[0279CE]|3[EF]|5D|7D|C2%(?:A0|BB)|D8%(?:8C|9B|9F)|DB%94|E2%80%[89AB][0-9A-F]|E2%81%A[6-9]|EF%BB%BF)"
const tail = new RegExp(`(?:${closers})+$`, 'i')
const pathTail = new RegExp(`(?:/|${closers})+$`, 'i')

/** A query that ends with a value of ours, which holds none of these; what people type may. */
const ours =
  /[?&](?:answers?|attempt|changed|first|from|key|lang|mode|of|page|pick|practice|question|saved|start|text|theme)=[^&=]*$|^\?[^=]*$/

/** The number of a step or a score, which has no noughts before it. */
const noughts = new RegExp(`^(/(?:${anyLang})/(?!groups/)[^/]+/(?:score/)?)0+(?=[1-9])`)

/** The address that was meant, of path and query; most are what they are. */
function tidied(address: string): string {
  const start = address.indexOf('?')
  if (start === -1) return address.replace(pathTail, '').replace(noughts, '$1') || '/'
  const asked = address.slice(start)
  const query = ours.test(asked) ? asked.replace(tail, '') : asked
  const path = address.slice(0, start).replace(/(?<=.)\/+$/, '')
  return path.replace(noughts, '$1') + query
}

/** Every page has one address; what comes close to it leads there. Hono's own middleware knows the slash alone. */
export const tidyAddress: MiddlewareHandler<SiteEnv> = async (c, next) => {
  const { url, method } = c.req
  if (method !== 'GET' && method !== 'HEAD') return next()
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const address = url.slice(start).split('#', 1)[0] ?? ''
  const meant = tidied(address)
  // The whole address: a path that begins with two slashes would lead to another site.
  return meant === address ? next() : c.redirect(url.slice(0, start) + meant, 301)
}
