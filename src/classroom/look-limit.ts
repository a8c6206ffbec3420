import type { Context } from 'hono'
import { sha256 } from 'hono/utils/crypto'
import { isLimited, networkOf } from '../site/rate-limit.ts'
import type { SiteEnv } from '../site/site.ts'

/**
 * Whether a network has looked too often with this key. Counted by the key too: whoever asks with wrong
 * ones keeps nobody else in a school from a board. Guessing needs no limit, of 128 bits.
 */
export async function isLookLimited(c: Context<SiteEnv>, key = ''): Promise<boolean> {
  const network = await networkOf(c)
  // A digest: a key may be of any length, and the right one is a secret.
  const looker = network && (await sha256(`${network} ${key}`))
  return isLimited(c.env.BOARDS_LIMIT, looker ?? undefined)
}
