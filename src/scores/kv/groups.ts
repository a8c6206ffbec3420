import { newGroupCode } from '../../quiz/group-code.ts'
import { hashOfKey, newKey } from '../board-key.ts'
import { type Group, type GroupForm, groupLifetime } from '../group.ts'
import { StoreFailed } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { readClosing } from './closing.ts'
import { type GroupRecord, groupAt, readGroupRecord } from './group-record.ts'
import { groupClosingKey, groupKey, tombstoneKey } from './keys.ts'
import { takeList } from './list-budget.ts'
import { planOf } from './plan.ts'
import { endOf, type Writing } from './put.ts'
import { putTwice } from './put-twice.ts'
import { withMetadata } from './stored-value.ts'
import { keepView, type Reading, readView } from './view-cache.ts'

/** Which share of an isolate's lists those who make classes leave to those who look at boards. */
const keptForBoards = 0.5

/** How many codes are tried: that two in a row are taken never happens. */
const tries = 3

/** Stores a new group. The key to its board is told once, here. @throws StoreFailed */
export async function createGroup(
  kv: KVNamespace,
  form: GroupForm,
  writing: Writing,
  plan = planOf(undefined),
): Promise<{ code: string; key: string }> {
  const { now } = writing
  const code = await freeCode(kv, () => takeList(kv, plan, now, keptForBoards))
  const key = newKey()
  const firstKey = (await hashOfKey(key)) ?? ''
  const record: GroupRecord = { v: 2, ...form, firstKey, secret: newKey(), created: now }
  const end = endOf(now + groupLifetime * 1000, now)
  await putTwice(kv, groupKey(code), JSON.stringify(record), end, writing)
  keepView(kv, groupKey(code), now, record)
  return { code, key }
}

/**
 * The code of no group, deleted ones included. A list tells what is taken: after a read, KV may go on saying
 * for a minute that there is none. Where no list is left, a class that waits a minute is better than none.
 */
async function freeCode(kv: KVNamespace, mayList: () => boolean): Promise<string> {
  for (let i = 0; i < tries; i++) {
    const code = newGroupCode()
    const isListed = async (prefix: string) => {
      const { keys, list_complete } = await kv.list({ prefix, limit: 1 })
      return keys.length > 0 || !list_complete
    }
    const isThere = async (key: string) => (await kv.get(key, { cacheTtl: 30 })) !== null
    const looks = [
      mayList() ? isListed(groupKey(code)) : isThere(groupKey(code)),
      isThere(tombstoneKey(code)),
    ]
    if (!(await withTimeout(Promise.all(looks))).includes(true)) return code
  }
  throw new StoreFailed('Every code that was tried is taken')
}

/** The group as a player's page needs it: `null` for none, `undefined` where it is not known in time. Never throws. */
export async function findGroup(
  kv: KVNamespace,
  code: string,
  reading: Reading,
): Promise<Group | null | undefined> {
  const [record, closing] = await Promise.all([
    readView(kv, groupKey(code), readGroupRecord, reading),
    readView(kv, groupClosingKey(code), readClosing, reading, withMetadata),
  ])
  const group = record && groupAt(record, closing, reading.now)
  // Its hour is over, and its owner may have said another since.
  return closing === undefined && group?.closed ? undefined : group
}
