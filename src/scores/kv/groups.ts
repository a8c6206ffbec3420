import { newGroupCode } from '../../quiz/group-code.ts'
import { hashOfKey, newBoardKey } from '../board-key.ts'
import { expiryOf, type Group, type GroupForm, type OwnedGroup } from '../group.ts'
import { withTimeout } from '../with-timeout.ts'
import { forgetGroupEvents } from './group-events.ts'
import { keepView, type Reading, readView } from './view-cache.ts'

const groupKey = (code: string) => `group/${code}`

/** Stores a new group. The key to its board is told once, here. @throws StoreFailed */
export async function createGroup(
  kv: KVNamespace,
  form: GroupForm,
  now: number,
): Promise<{ code: string; key: string }> {
  const code = newGroupCode()
  const { key, keyHash } = await freshKey()
  await writeGroup(kv, code, { v: 1, ...form, closed: false, keyHash, created: now }, now)
  return { code, key }
}

/** A new key, and what is stored of it. */
async function freshKey(): Promise<{ key: string; keyHash: string }> {
  const key = newBoardKey()
  return { key, keyHash: (await hashOfKey(key)) ?? '' }
}

/** Stores a group until it expires, whenever it is changed. @throws StoreFailed */
async function writeGroup(kv: KVNamespace, code: string, group: Group, now: number) {
  const expiration = Math.floor(expiryOf(group) / 1000)
  await withTimeout(kv.put(groupKey(code), JSON.stringify(group), { expiration }))
  keepView(kv, groupKey(code), now, group)
}

/** @throws StoreFailed */
export async function closeGroup(kv: KVNamespace, { code, group }: OwnedGroup, now: number) {
  await writeGroup(kv, code, { ...group, closed: true }, now)
  forgetGroupEvents(kv, code)
}

/** @throws StoreFailed */
export async function reopenGroup(kv: KVNamespace, { code, group }: OwnedGroup, now: number) {
  await writeGroup(kv, code, { ...group, closed: false, closes: null }, now)
}

/** Returns the new key to its board. @throws StoreFailed */
export async function changeGroupKey(kv: KVNamespace, { code, group }: OwnedGroup, now: number) {
  const { key, keyHash } = await freshKey()
  await writeGroup(kv, code, { ...group, keyHash }, now)
  return key
}

/** The group whose board this key opens. One read, not older than KV's own cache. @throws StoreFailed */
export async function openGroup(
  kv: KVNamespace,
  code: string,
  key: string,
): Promise<OwnedGroup | undefined> {
  const keyHash = await hashOfKey(key)
  if (!keyHash) return undefined
  const group = await withTimeout(kv.get<Group>(groupKey(code), { type: 'json', cacheTtl: 30 }))
  return group?.keyHash === keyHash ? { code, key, group } : undefined
}

/** The group as a player's page needs it: `null` for none, `undefined` where it is not known in time. Never throws. */
export function findGroup(
  kv: KVNamespace,
  code: string,
  reading: Reading,
): Promise<Group | null | undefined> {
  return readView<Group>(kv, groupKey(code), reading)
}
