import { Count, type Counted } from './count.ts'
import { eventPrefix, slotOfKey } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { bucketPower, digits, type Span, spanAt } from './span.ts'

/** Spans counted whole, oldest first, and the last slot up to which nothing is missing. */
export interface Backlog {
  spans: Counted[]
  slot: number
}

/** How many widths of more than a bucket a span can have. */
const widths = digits - bucketPower

/**
 * Counts the oldest spans behind the watermark, as many as the allowance lists, for a run that cannot
 * walk all of what is not folded. Every run gets on: a bucket too large for one run is cut into its
 * tens of slots, those into slots, and a slot once begun is finished. What only looks over hours in
 * which nobody came, or finds that a span is too wide, is beside the allowance: twice as many lists,
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
  const spans: Counted[] = []
  let slot = watermark
  let power = widest(slot + 1, end)
  let beside = 2 * allowance.pages + widths
  while (slot < end && allowance.pages > 0) {
    const read =
      power > bucketPower
        ? await readMany(kv, spanAt(slot + 1, power), allowance)
        : await readOne(kv, spanAt(slot + 1, power), power, allowance)
    if (!read?.spans.length && beside-- > 0) allowance.pages++
    if (!read) {
      power--
      continue
    }
    spans.push(...read.spans)
    slot = read.slot
    power = widest(slot + 1, end)
  }
  return { spans, slot }
}

/** The power of the widest span that begins at `slot` and does not go beyond `end`. */
function widest(slot: number, end: number): number {
  let power = 0
  while (slot % 10 ** (power + 1) === 0 && slot + 10 ** (power + 1) - 1 <= end) power++
  return power
}

/** Many buckets at once, if one page shows them all: quick over the hours in which nobody came. */
async function readMany(kv: Kv, span: Span, allowance: Allowance): Promise<Backlog | undefined> {
  const one = { pages: 1 }
  allowance.pages--
  const slots = new Map<number, Count>()
  const whole = await listWhile(kv, `${eventPrefix}${span.label}`, one, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot !== undefined) countIn(slots, slot).add(key)
    }
    return true
  })
  return whole ? { spans: joined(inOrder(slots), bucketPower), slot: span.to } : undefined
}

/** A bucket or a part of one: the slots of a prefix rise, so what is read before the allowance ends is whole. */
async function readOne(kv: Kv, span: Span, power: number, allowance: Allowance): Promise<Backlog> {
  const tens: Counted[] = []
  /** Of the ten that is being read. */
  const slots = new Map<number, Count>()
  let last = span.from
  const whole = await listWhile(kv, `${eventPrefix}${span.label}`, allowance, (keys, more) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined) continue
      if (tenOf(slot) !== tenOf(last)) {
        tens.push(...joined(inOrder(slots), 1))
        slots.clear()
      }
      if (slot !== last) slots.get(last)?.sums()
      countIn(slots, slot).add(key)
      last = slot
    }
    if (more && allowance.pages === 0 && last === span.from) allowance.pages = 1
    return true
  })
  if (whole) return { spans: joined([...tens, ...inOrder(slots)], power), slot: span.to }
  if (tenOf(last) !== span.from) return { spans: tens, slot: tenOf(last) - 1 }
  slots.delete(last)
  return { spans: inOrder(slots), slot: last - 1 }
}

/** The first slot of its ten. */
const tenOf = (slot: number) => slot - (slot % 10)

function countIn(slots: Map<number, Count>, slot: number): Count {
  const count = slots.get(slot) ?? new Count()
  slots.set(slot, count)
  return count
}

/** Slots, oldest first. */
function inOrder(slots: Map<number, Count>): Counted[] {
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([slot, count]) => ({ span: spanAt(slot, 0), count }))
}

/** What was counted in narrower spans, as that of wider ones. */
function joined(counted: Counted[], power: number): Counted[] {
  const wide: Counted[] = []
  for (const { span, count } of counted) {
    let into = wide.at(-1)
    if (!into || span.from > into.span.to) {
      into?.count.sums()
      into = { span: spanAt(span.from, power), count: new Count() }
      wide.push(into)
    }
    into.count.plus(count)
  }
  wide.at(-1)?.count.sums()
  return wide
}
