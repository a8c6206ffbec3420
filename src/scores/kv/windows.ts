import { acceptWindow } from '../../quiz/attempt-id.ts'
import { bucketLength, slotsPerBucket } from './keys.ts'

/** How long after its acceptance a write may still be under way, in milliseconds. */
const patience = 20 * 1000

/**
 * How long a listing may stay behind a confirmed write, in milliseconds. Cloudflare says "60 seconds
 * or more"; after an outage one of its two back ends may catch up later still.
 */
export const grace = 2 * 60 * 60 * 1000

/** From the end of a bucket until nothing can be added to it and every listing shows all of it. */
const sealing = acceptWindow + patience + grace

/** When the bucket of a slot is sealed, in milliseconds since 1970. */
export function sealedAt(slot: number): number {
  return (Math.floor(slot / slotsPerBucket) + 1) * bucketLength + sealing
}

/** The last slot of the newest sealed bucket. */
export function lastSealedSlot(now: number): number {
  return Math.floor((now - sealing) / bucketLength) * slotsPerBucket - 1
}
