import { Count } from './count.ts'
import type { Counted } from './fold.ts'
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
  const counts = new Map<number, Count>()
  const whole = await listWhile(kv, `${eventPrefix}${span.label}`, one, (keys) => {
    countInto(counts, keys)
    return true
  })
  return whole ? { spans: joined(counts, bucketPower), slot: span.to } : undefined
}

/** A bucket or a part of one: the slots of a prefix rise, so what is read before the allowance ends is whole. */
async function readOne(kv: Kv, span: Span, power: number, allowance: Allowance): Promise<Backlog> {
  const counts = new Map<number, Count>()
  let last = span.from
  let whole = false
  await listWhile(kv, `${eventPrefix}${span.label}`, allowance, (keys, more) => {
    last = countInto(counts, keys) ?? last
    whole = !more
    if (more && allowance.pages === 0 && last === span.from) allowance.pages = 1
    return more
  })
  if (whole) return { spans: joined(counts, power), slot: span.to }
  for (const slot of counts.keys()) if (slot >= last) counts.delete(slot)
  const tens = last - (last % 10)
  if (tens === span.from) return { spans: joined(counts, 0), slot: last - 1 }
  for (const slot of counts.keys()) if (slot >= tens) counts.delete(slot)
  return { spans: joined(counts, 1), slot: tens - 1 }
}

/** Counts keys by slot and returns the last slot seen. */
function countInto(counts: Map<number, Count>, keys: { name: string; metadata?: unknown }[]) {
  let last: number | undefined
  for (const key of keys) {
    const slot = slotOfKey(key.name)
    if (slot === undefined) continue
    const count = counts.get(slot) ?? new Count()
    counts.set(slot, count)
    count.add(key)
    last = slot
  }
  return last
}

/** The counts of slots as those of wider spans, oldest first. */
function joined(counts: Map<number, Count>, power: number): Counted[] {
  const spans = new Map<string, Counted>()
  for (const slot of [...counts.keys()].sort((a, b) => a - b)) {
    const span = spanAt(slot, power)
    const into = spans.get(span.label) ?? { span, count: new Count() }
    spans.set(span.label, into)
    into.count.plus(counts.get(slot) as Count)
  }
  return [...spans.values()]
}
