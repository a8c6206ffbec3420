import type { OwnedGroup } from '../group.ts'
import { forgetGroupEvents } from './group-events.ts'
import { groupClosingKey } from './keys.ts'
import { endOf, type Writing } from './put.ts'
import { putTwice } from './put-twice.ts'
import { fields, isMoment, nullable, oneOf } from './shape.ts'
import { keepView } from './view-cache.ts'

/** What its owner said last of when a group closes, under a key of its own. */
export interface Closing {
  /** It was closed there and then, or opened until it closes. */
  said: 'closed' | 'open'
  /** When it closes, or was closed, in milliseconds since 1970; `null` for never, and where that was not noted. */
  closes: number | null
}

const isHour = fields<Pick<Closing, 'closes'> & { v: 1 }>({
  v: oneOf(1),
  closes: nullable(isMoment),
})

/**
 * What an owner said of the closing, as it is stored; `undefined` for what is nothing of that, or of another
 * version. The value alone is what earlier deployments write and understand: to them a class that closes
 * later is open.
 */
export function readClosing(said: unknown, metadata?: unknown): Closing | undefined {
  const hour = metadata ?? { v: 1, closes: null }
  if ((said !== 'closed' && said !== 'open') || !isHour(hour)) return undefined
  return { said, closes: hour.closes }
}

/**
 * Has a group take attempts until a moment, in milliseconds since 1970, and `null` for until its owner says so;
 * it closes where that is over. Whatever was said before of its closing counts no more.
 * @throws StoreFailed
 */
export async function closeGroupAt(
  kv: KVNamespace,
  { code, group }: OwnedGroup,
  closes: number | null,
  writing: Writing,
): Promise<void> {
  const { now } = writing
  const said = closes !== null && closes <= now ? 'closed' : 'open'
  const key = groupClosingKey(code)
  const options = { metadata: { v: 1, closes }, ...endOf(group.expires, now) }
  await putTwice(kv, key, JSON.stringify(said), options, writing)
  keepView(kv, key, now, { said, closes } satisfies Closing)
  if (said === 'closed') forgetGroupEvents(kv, code)
}
