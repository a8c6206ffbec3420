import { slotLabel, slotsPerBucket } from './keys.ts'

/**
 * A range is a stretch of time that one list prefix names: the digits that the labels of its slots
 * have in common. Nine digits are a slot, eight are ten slots (six minutes), seven a bucket, six are
 * ten buckets, and so on.
 */
export interface TimeRange {
  label: string
  /** Its first and its last slot. */
  from: number
  to: number
}

/** Of the label of a slot. */
export const digits = 9

/** The range of 10 to the power of `power` slots that `slot` lies in. */
export function rangeAt(slot: number, power: number): TimeRange {
  const length = 10 ** power
  const from = slot - (slot % length)
  return { label: slotLabel(from).slice(0, digits - power), from, to: from + length - 1 }
}

/** The power of ten of a bucket. */
export const bucketPower = Math.log10(slotsPerBucket)

/** The largest range within a bucket that holds `slot` and nothing up to `after`. */
export function rangeAfter(after: number, slot: number): TimeRange {
  let power = bucketPower
  while (rangeAt(slot, power).from <= after) power--
  return rangeAt(slot, power)
}

/** The range of a label of seven to nine digits: a bucket or a part of one. */
export function parseRange(label: string): TimeRange | undefined {
  if (!/^\d{7,9}$/.test(label)) return undefined
  const power = digits - label.length
  const bucket = 9_999_999 - Number(label.slice(0, 7))
  const within = label.slice(7).padEnd(2, '0')
  return rangeAt(bucket * slotsPerBucket + Number(within), power)
}
