import { type CountedRange, KeyCount } from './key-count.ts'
import { eventPrefix, slotOfKey } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { bucketPower, digits, rangeAt, type TimeRange } from './time-range.ts'

/** Time ranges counted whole, oldest first, and the last slot up to which nothing is missing. */
export interface Backlog {
  ranges: CountedRange[]
  slot: number
}

/** How many widths of more than a bucket a range can have. */
const widths = digits - bucketPower

/**
 * Counts the oldest ranges behind the watermark, as many as the allowance lists, for a run that cannot
 * walk all of what is not folded. Every run gets on: a bucket too large for one run is cut into its
 * tens of slots, those into slots, and a slot once begun is finished. What only looks over hours in
 * which nobody came, or finds that a range is too wide, is beside the allowance: twice as many lists,
 * and one for each width, so that the widths alone never use up a run.
 *
 * @param end the last slot that may be counted
 */
export async function countBacklog(
  kv: Kv,
  watermark: number,
  end: number,
  allowance: Allowance,
): Promise<Backlog> {
  const ranges: CountedRange[] = []
  let slot = watermark
  let power = widest(slot + 1, end)
  let beside = 2 * allowance.pages + widths
  while (slot < end && allowance.pages > 0) {
    const read =
      power > bucketPower
        ? await readMany(kv, rangeAt(slot + 1, power), allowance)
        : await readOne(kv, rangeAt(slot + 1, power), power, allowance)
    if (!read?.ranges.length && beside-- > 0) allowance.pages++
    if (!read) {
      power--
      continue
    }
    ranges.push(...read.ranges)
    slot = read.slot
    power = widest(slot + 1, end)
  }
  return { ranges, slot }
}

/** The power of the widest range that begins at `slot` and does not go beyond `end`. */
function widest(slot: number, end: number): number {
  let power = 0
  while (slot % 10 ** (power + 1) === 0 && slot + 10 ** (power + 1) - 1 <= end) power++
  return power
}

/** Many buckets at once, if one page shows them all: quick over the hours in which nobody came. */
async function readMany(
  kv: Kv,
  range: TimeRange,
  allowance: Allowance,
): Promise<Backlog | undefined> {
  const one = { pages: 1 }
  allowance.pages--
  const slots = new Map<number, KeyCount>()
  const whole = await listWhile(kv, `${eventPrefix}${range.label}`, one, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot !== undefined) countAt(slots, slot).add(key)
    }
    return true
  })
  return whole ? { ranges: joined(inOrder(slots), bucketPower), slot: range.to } : undefined
}

/** A bucket or a part of one: the slots of a prefix rise, so what is read before the allowance ends is whole. */
async function readOne(
  kv: Kv,
  range: TimeRange,
  power: number,
  allowance: Allowance,
): Promise<Backlog> {
  const tens: CountedRange[] = []
  /** Of the ten that is being read. */
  const slots = new Map<number, KeyCount>()
  let last = range.from
  const whole = await listWhile(kv, `${eventPrefix}${range.label}`, allowance, (keys, more) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined) continue
      if (tenOf(slot) !== tenOf(last)) {
        tens.push(...joined(inOrder(slots), 1))
        slots.clear()
      }
      if (slot !== last) slots.get(last)?.totals()
      countAt(slots, slot).add(key)
      last = slot
    }
    if (more && allowance.pages === 0 && last === range.from) allowance.pages = 1
    return true
  })
  if (whole) return { ranges: joined([...tens, ...inOrder(slots)], power), slot: range.to }
  if (tenOf(last) !== range.from) return { ranges: tens, slot: tenOf(last) - 1 }
  slots.delete(last)
  return { ranges: inOrder(slots), slot: last - 1 }
}

/** The first slot of its ten. */
const tenOf = (slot: number) => slot - (slot % 10)

function countAt(slots: Map<number, KeyCount>, slot: number): KeyCount {
  const count = slots.get(slot) ?? new KeyCount()
  slots.set(slot, count)
  return count
}

/** Slots, oldest first. */
function inOrder(slots: Map<number, KeyCount>): CountedRange[] {
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([slot, count]) => ({ range: rangeAt(slot, 0), count }))
}

/** What was counted in narrower ranges, as that of wider ones. */
function joined(counted: CountedRange[], power: number): CountedRange[] {
  const wide: CountedRange[] = []
  for (const { range, count } of counted) {
    let into = wide.at(-1)
    if (!into || range.from > into.range.to) {
      into?.count.totals()
      into = { range: rangeAt(range.from, power), count: new KeyCount() }
      wide.push(into)
    }
    into.count.plus(count)
  }
  wide.at(-1)?.count.totals()
  return wide
}
