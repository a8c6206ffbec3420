import { minute } from '../../quiz/time.ts'
import { hashOfKey, newKey } from '../board-key.ts'
import type { OwnedGroup, Stretch } from '../group.ts'
import { StoreFailed } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { readClosing } from './closing.ts'
import {
  type GroupList,
  type Listing,
  readGroupEvents,
  rememberKeyChange,
  rememberLeftOut,
} from './group-events.ts'
import { type GroupRecord, groupAt, readGroupRecord } from './group-record.ts'
import { firstChange, keyChangeKey, lastKey, readKeyChange } from './key-changes.ts'
import { groupClosingKey, groupKey, groupRekeyedKey } from './keys.ts'
import { leftOutKey } from './left-out.ts'
import { endOf, type Writing } from './put.ts'
import { putTwice } from './put-twice.ts'
import { type Ask, type Parse, parseStored, valueAlone, withMetadata } from './stored-value.ts'

/** How long KV's own cache near the owner keeps what is read here, in seconds: the least it allows. */
const cacheTtl = 30

/**
 * The group whose board this key opens. Only a key that opened it once has KV asked for a list: the
 * plan has few of them, and whoever guesses uses up none.
 * @throws StoreFailed where it cannot be told whether the key still opens it
 */
export async function openGroup(
  kv: KVNamespace,
  code: string,
  key: string,
  asked: Listing,
): Promise<OwnedGroup | undefined> {
  const hash = await hashOfKey(key)
  if (!hash) return undefined
  const read = async <T>(name: string, parse: Parse<T>, ask: Ask) =>
    parseStored(kv, name, await ask(kv, name, cacheTtl), parse, asked.now)
  const [record, closing] = await withTimeout(
    Promise.all([
      read(groupKey(code), readGroupRecord, valueAlone),
      read(groupClosingKey(code), readClosing, withMetadata),
    ]),
  )
  if (!record) return undefined
  if (hash !== record.firstKey && !(await findKeyChange(kv, code, hash))) return undefined
  const list = await listFor(kv, code, record.quiz, asked)
  if (lastKey(firstKeyOf(record, list), list.keyChanges) !== hash) return undefined
  if (!list.isFresh && (await mayHaveChanged(kv, code, list)))
    throw new StoreFailed('Whether the key was changed is not known')
  return { code, key, group: groupAt(record, closing, asked.now), events: list.events }
}

/** A board whose key was changed is listed once a minute at least: the old key is not to open it for longer. */
async function listFor(kv: KVNamespace, code: string, quiz: string, asked: Listing) {
  const list = await readGroupEvents(kv, code, quiz, asked)
  if (asked.by !== 'page' || asked.now < (list.listedAt ?? asked.now) + minute) return list
  const rekeyed = await withTimeout(kv.get(groupRekeyedKey(code), { cacheTtl }))
  return rekeyed === null ? list : readGroupEvents(kv, code, quiz, { ...asked, by: 'person' })
}

/** An older deployment may still write another key into a record of the first version. */
const firstKeyOf = ({ v, firstKey }: GroupRecord, { keyChanges }: GroupList) =>
  (v === 1 && firstChange(keyChanges)?.from) || firstKey

/** Whether a key was given to the board: the list that shows it may be a minute late. */
async function findKeyChange(kv: KVNamespace, code: string, hash: string): Promise<boolean> {
  const name = keyChangeKey(code, hash)
  const { value, metadata } = await withTimeout(kv.getWithMetadata(name))
  const change = value === null ? undefined : readKeyChange(name, metadata)
  if (change) rememberKeyChange(kv, code, change)
  return change !== undefined
}

/** Where no list can be had: whether there may be changes of the key that nobody here has seen. */
async function mayHaveChanged(kv: KVNamespace, code: string, { keyChanges }: GroupList) {
  const rekeyed = await withTimeout(kv.get(groupRekeyedKey(code), { cacheTtl }))
  return rekeyed !== null && keyChanges.length === 0
}

/** Leaves a stretch of attempts out of what counts, or takes it back in. @throws StoreFailed */
export async function leaveOut(
  kv: KVNamespace,
  { code, group }: OwnedGroup,
  stretch: Stretch,
  out: boolean,
  writing: Writing,
): Promise<void> {
  const { now } = writing
  const said = { ...stretch, out, at: now }
  const options = { metadata: { v: 1, out, at: now }, ...endOf(group.expires, now) }
  await putTwice(kv, leftOutKey(code, stretch), '', options, writing)
  rememberLeftOut(kv, code, said)
}

/** Gives the board another key, and returns it. @throws StoreFailed */
export async function changeGroupKey(
  kv: KVNamespace,
  { code, key, group }: OwnedGroup,
  writing: Writing,
): Promise<string> {
  const { now } = writing
  const next = newKey()
  const from = (await hashOfKey(key)) ?? ''
  const to = (await hashOfKey(next)) ?? ''
  const end = endOf(group.expires, now)
  await putTwice(kv, groupRekeyedKey(code), '', end, writing)
  const options = { metadata: { v: 1, from, at: now }, ...end }
  await putTwice(kv, keyChangeKey(code, to), '', options, writing)
  rememberKeyChange(kv, code, { from, to, at: now })
  return next
}
