import type { Context } from 'hono'
import { sha256 } from 'hono/utils/crypto'
import { day } from '../quiz/time.ts'
import type { SiteEnv } from './site.ts'

/**
 * The network a request comes from, as a digest that is another every day: it can be counted, and its
 * address is kept nowhere. A school is one network. `undefined` without Cloudflare in front.
 */
export async function networkOf(c: Context<SiteEnv>): Promise<string | undefined> {
  const address = c.req.header('CF-Connecting-IP')
  if (!address) return undefined
  const today = Math.floor(Date.now() / day)
  return (await sha256(`${today} ${network(address)}`)) ?? undefined
}

/** The limit on what one network stores: the lower one where the day’s writes are rationed. */
export const networkLimit = ({ env, var: { scores } }: Context<SiteEnv>) =>
  scores.isRationed ? env.NETWORK_LIMIT : env.PAID_NETWORK_LIMIT

/** How long a request waits for a limit, in milliseconds. */
const patience = 300

/** Whether somebody is over a limit, if there is one. One that fails, or does not answer in time, limits nobody. */
export async function isLimited(limit: RateLimit | undefined, key: string | undefined) {
  if (!limit || key === undefined) return false
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('It did not answer in time')), patience)
  try {
    return !(await Promise.race([limit.limit({ key }), late])).success
  } catch (error) {
    console.error('A rate limit failed', error)
    return false
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The first three parts of an IPv4 address; of an IPv6 one the first three too, a /48: the most that one
 * customer has, who can send from every /56 and /64 of it.
 */
function network(address: string): string {
  if (!address.includes(':')) return address.split('.').slice(0, 3).join('.')
  const [head = '', tail] = address.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const left = Array(Math.max(0, 8 - first.length - last.length)).fill('0')
  return [...first, ...left, ...last].slice(0, 3).join(':')
}
