import { groupLifetime, type OwnedGroup } from '../group.ts'
import { withTimeout } from '../with-timeout.ts'
import { groupClosingKey, groupKey, groupRekeyedKey, tombstoneKey } from './keys.ts'
import { endOf, type Writing } from './put.ts'
import { putTwice } from './put-twice.ts'
import { keepView } from './view-cache.ts'

/**
 * Deletes a group for good: it opens nothing any more and takes no attempts, a minute or two later
 * everywhere. What was played in it is swept away by the cron, and so is what still arrives. The tombstone
 * stands twice as long as a group lives: an event that arrives last is dropped by then.
 * @throws StoreFailed where it may not be deleted yet
 */
export async function deleteGroup(
  kv: KVNamespace,
  owned: OwnedGroup,
  writing: Writing,
): Promise<void> {
  const { code, group } = owned
  const { now } = writing
  const end = endOf(group.expires + groupLifetime * 1000, now)
  await putTwice(kv, tombstoneKey(code), '', { metadata: { v: 1, at: now }, ...end }, writing)
  await withTimeout(kv.delete(groupKey(code)))
  keepView(kv, groupKey(code), now, null)
  // What they say is of no use without the making, and nothing needs them gone.
  const rest = [groupClosingKey(code), groupRekeyedKey(code)].map((key) => kv.delete(key))
  await Promise.allSettled(rest)
}
