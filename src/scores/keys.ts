import { startOf } from '../quiz/attempt-id.ts'

/** A bucket is an hour of attempts, by when they began; counted in hours since 1970. */
export const bucketLength = 60 * 60 * 1000

/** The bucket of an attempt: fixed by its id, whenever it is stored. */
export function bucketOf(attempt: string): number {
  return Math.floor(startOf(attempt) / bucketLength)
}

const beyond = 9_999_999

/**
 * A bucket as it stands in keys: seven digits that fall as time goes on. KV lists from the smallest
 * key, so the newest bucket comes first and a list can stop where the known ones begin.
 */
export const bucketLabel = (bucket: number) => String(beyond - bucket).padStart(7, '0')

/** The bucket of a label, or `undefined` for text that is none. */
export function parseBucketLabel(label: string): number | undefined {
  return /^\d{7}$/.test(label) ? beyond - Number(label) : undefined
}

/** All events, the newest bucket's first. */
export const eventPrefix = 'event/'

/** An event's key. `digest` is of its payload, so a key can only ever have one content. */
export function eventKey(quiz: string, attempt: string, digest: string): string {
  return `${eventPrefix}${bucketLabel(bucketOf(attempt))}/${quiz}/${attempt}/${digest}`
}
