import { startOf } from '../../quiz/attempt-id.ts'
import type { EventKind } from '../../quiz/quiz.ts'
import type { Event } from '../event.ts'

/** A bucket is an hour of attempts, by when they began; counted in hours since 1970. */
export const bucketLength = 60 * 60 * 1000

const beyond = 9_999_999

/**
 * A bucket as it stands in keys: seven digits that fall as time goes on. KV lists from the smallest
 * key, so the newest bucket comes first and a list can stop where the known ones begin.
 */
export const bucketLabel = (bucket: number) => String(beyond - bucket).padStart(7, '0')

/** A bucket has a hundred slots of 36 seconds, the smallest piece of time a list can be cut to. */
export const slotsPerBucket = 100
const slotLength = bucketLength / slotsPerBucket

/** The slot of an attempt, counted in slots since 1970. */
export function slotOf(attempt: string): number {
  return slotAt(startOf(attempt))
}

/** The slot of a moment. */
export const slotAt = (ms: number) => Math.floor(ms / slotLength)

/** When a slot begins, in milliseconds since 1970. */
export const slotStart = (slot: number) => slot * slotLength

/** A slot as it stands in event keys: its bucket's label and two digits that rise within the bucket. */
export function slotLabel(slot: number): string {
  const within = slot % slotsPerBucket
  return bucketLabel((slot - within) / slotsPerBucket) + String(within).padStart(2, '0')
}

/** All events, the newest bucket's first. */
export const eventPrefix = 'event/'

/** What names an event. `digest` is of its payload, so a key can only ever have one content. */
interface EventName {
  quiz: string
  attempt: string
  kind: EventKind
  digest: string
}

/** The key of an event that counts for everyone. */
export function eventKey({ quiz, attempt, kind, digest }: EventName): string {
  return `${eventPrefix}${slotLabel(slotOf(attempt))}/${quiz}/${attempt}/${kind}/${digest}`
}

/** The making of a group, by its code; what else a player's page may read of it begins with the same. */
export const groupKey = (group: string) => `group/${group}`

/** Whether its owner closed it, or opened it again. */
export const groupClosingKey = (group: string) => `${groupKey(group)}/closing`

/** There is such a key once the board's key was changed. */
export const groupRekeyedKey = (group: string) => `${groupKey(group)}/rekeyed`

/** Of groups that their owners have deleted. */
export const tombstonePrefix = 'group-deleted/'
export const tombstoneKey = (group: string) => tombstonePrefix + group

/** The events of one group: its board lists them, and nothing else does. */
export const groupEventPrefix = (group: string) => `group-event/${group}/`

export function groupEventKey(group: string, { quiz, attempt, kind, digest }: EventName): string {
  return `${groupEventPrefix(group)}${quiz}/${attempt}/${kind}/${digest}`
}

/** The key of an event, whom it counts for decided by its group. */
export function keyOf({ group, payload: { kind }, ...event }: Event): string {
  const name = { ...event, kind }
  return group ? groupEventKey(group, name) : eventKey(name)
}

const slash = '/'.charCodeAt(0)
const zero = '0'.charCodeAt(0)

/**
 * The slot an event key stands in, or `undefined` for a key that stands in none. Asked of every key
 * that is listed: a loop takes a third of the time of a regular expression.
 */
export function slotOfKey(key: string): number | undefined {
  const end = eventPrefix.length + 9
  if (!key.startsWith(eventPrefix) || key.charCodeAt(end) !== slash) return undefined
  let label = 0
  for (let i = eventPrefix.length; i < end; i++) {
    const digit = key.charCodeAt(i) - zero
    if (digit < 0 || digit > 9) return undefined
    label = 10 * label + digit
  }
  const within = label % slotsPerBucket
  return (beyond - (label - within) / slotsPerBucket) * slotsPerBucket + within
}
