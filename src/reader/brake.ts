import type { Context } from 'hono'
import type { SiteEnv } from '../site/site.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Whether this network or this attempt sends more answers than people do, so that nothing is written
 * now. A school is one network. Its address is only counted, as a digest that is another every day;
 * without Cloudflare in front there is none, and no brake.
 */
export async function isBraked(c: Context<SiteEnv>, attempt = ''): Promise<boolean> {
  const address = c.req.header('CF-Connecting-IP')
  if (!address) return false
  const { NETWORK_LIMIT, ATTEMPT_LIMIT } = c.env
  const today = Math.floor(Date.now() / day)
  const brakes = await Promise.all([
    NETWORK_LIMIT?.limit({ key: await digest(`${today} ${network(address)}`) }),
    ATTEMPT_LIMIT?.limit({ key: attempt }),
  ])
  return brakes.some((brake) => brake?.success === false)
}

/** The first three parts of an IPv4 address, the first four of an IPv6 one. */
const network = (address: string) =>
  address.includes(':')
    ? address.split(':').slice(0, 4).join(':')
    : address.split('.').slice(0, 3).join('.')

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return String.fromCharCode(...new Uint8Array(hash))
}
