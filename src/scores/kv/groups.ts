import type { Lang } from '../../languages/languages.ts'
import { newGroupCode } from '../../quiz/group-code.ts'
import type { Mode } from '../../quiz/quiz.ts'
import { hashOfKey, newBoardKey } from '../board-key.ts'
import { groupLifetime } from '../event.ts'
import { inTime } from '../in-time.ts'
import { keepView, readView } from './view-cache.ts'

/**
 * A class or a newsletter's issue, as stored under its code. Its owner can change it, so of two writes
 * the last one counts; no score depends on reading it fresh.
 */
export interface Group {
  v: 1
  quiz: string
  /** The language it was made in. */
  lang: Lang
  /** As `parseLabel` lets it through; empty for none. */
  label: string
  mode: Mode | 'both'
  /** The last day on which it is open, UTC, as an ISO 8601 calendar date. */
  closes: string | null
  closed: boolean
  /** SHA-256 of the key to its board, in hexadecimal. */
  keyHash: string
  /** In milliseconds since 1970. */
  created: number
}

/** What a group's maker decides. */
export type GroupWish = Pick<Group, 'quiz' | 'lang' | 'label' | 'mode' | 'closes'>

const groupKey = (code: string) => `group/${code}`
const day = 24 * 60 * 60 * 1000

/** Stores a new group. The key to its board is told once, here. @throws StoreFailed */
export async function createGroup(
  kv: KVNamespace,
  wish: GroupWish,
  now: number,
): Promise<{ code: string; key: string }> {
  const code = newGroupCode()
  const { key, keyHash } = await freshKey()
  await writeGroup(kv, code, { v: 1, ...wish, closed: false, keyHash, created: now }, now)
  return { code, key }
}

/** A new key, and what is stored of it. */
export async function freshKey(): Promise<{ key: string; keyHash: string }> {
  const key = newBoardKey()
  return { key, keyHash: (await hashOfKey(key)) ?? '' }
}

/** Stores a group until it expires, whenever it is changed. @throws StoreFailed */
export async function writeGroup(kv: KVNamespace, code: string, group: Group, now: number) {
  const expiration = Math.floor(expiryOf(group) / 1000)
  await inTime(kv.put(groupKey(code), JSON.stringify(group), { expiration }))
  keepView(kv, groupKey(code), now, group)
}

/** The group whose board this key opens. One read, not older than KV's own cache. @throws StoreFailed */
export async function openGroup(
  kv: KVNamespace,
  code: string,
  key: string | undefined,
): Promise<Group | undefined> {
  const keyHash = await hashOfKey(key)
  if (!keyHash) return undefined
  const group = await inTime(kv.get<Group>(groupKey(code), { type: 'json', cacheTtl: 30 }))
  return group?.keyHash === keyHash ? group : undefined
}

/** The group as a player's page needs it: `null` for none, `undefined` where it is not known in time. Never throws. */
export function findGroup(
  kv: KVNamespace,
  code: string,
  now: number,
): Promise<Group | null | undefined> {
  return readView<Group>(kv, groupKey(code), now)
}

/** When a group and its events are dropped, in milliseconds since 1970. */
export const expiryOf = ({ created }: Group) => created + groupLifetime * 1000

/** Whether it takes no more attempts: its owner closed it, or its last day has passed. */
export function isClosed({ closed, closes }: Group, now: number): boolean {
  return closed || (closes !== null && now >= Date.parse(closes) + day)
}
