import { type Checkpoint, horizon } from './checkpoint.ts'
import { type CountedRange, KeyCount } from './key-count.ts'
import { eventPrefix, slotOfKey, slotsPerBucket } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { bucketPower, parseRange, rangeAt, type TimeRange } from './time-range.ts'

/** Ten buckets: one page shows them all on a site of up to a hundred attempts an hour. */
const blockPower = bucketPower + 1
const blockLength = 10 ** blockPower
const day = 24 * slotsPerBucket

/**
 * Counts again what a checkpoint has counted, by blocks of ten buckets, each day other ones: with
 * pages that show a block each, every block is counted once or more before it leaves the horizon.
 * A range that was counted and is now found empty is returned with a count of nothing.
 *
 * @param slot the slot of now, which tells the day
 */
export async function recount(
  kv: Kv,
  checkpoint: Checkpoint,
  slot: number,
  allowance: Allowance,
): Promise<CountedRange[]> {
  const newest = Math.floor(checkpoint.slot / blockLength)
  const blocks = Math.ceil(horizon / blockLength) + 1
  const turns = Math.ceil(blocks / allowance.pages)
  const today = Math.floor(slot / day)
  const all: CountedRange[] = []
  for (let block = newest; block > newest - blocks && block >= 0; block--) {
    if ((block + today) % turns === 0 && allowance.pages > 0) {
      const range = rangeAt(block * blockLength, blockPower)
      all.push(...(await recountBlock(kv, checkpoint, range, allowance)))
    }
  }
  return all
}

async function recountBlock(
  kv: Kv,
  checkpoint: Checkpoint,
  block: TimeRange,
  allowance: Allowance,
): Promise<CountedRange[]> {
  const oldest = checkpoint.slot - horizon
  const ranges = new Map<string, CountedRange>()
  for (const label of checkpoint.segments.keys()) {
    const range = parseRange(label)
    if (range && range.from >= block.from && range.to <= block.to)
      ranges.set(label, { range, count: new KeyCount() })
  }
  let reading = block.to + 1
  const whole = await listWhile(kv, `${eventPrefix}${block.label}`, allowance, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined || slot > checkpoint.slot) continue
      reading = slot - (slot % slotsPerBucket)
      const range = countedAs(checkpoint, slot)
      const known = ranges.get(range.label) ?? { range, count: new KeyCount() }
      ranges.set(range.label, known)
      known.count.add(key)
    }
    return true
  })
  // Buckets come newest first: where the allowance ended, the last one seen may not be whole.
  const last = whole ? block.from : reading + slotsPerBucket
  return [...ranges.values()].filter(({ range }) => range.from >= Math.max(last, oldest))
}

/** The range that a checkpoint counts a slot in; a whole bucket it counts nothing of is one range. */
function countedAs({ segments, slot: watermark }: Checkpoint, slot: number): TimeRange {
  const bucket = rangeAt(slot, bucketPower)
  if (segments.has(bucket.label)) return bucket
  const ten = rangeAt(slot, 1)
  if (segments.has(ten.label)) return ten
  const isCut = [...segments.keys()].some((label) => label.startsWith(bucket.label))
  return isCut || bucket.to > watermark ? rangeAt(slot, 0) : bucket
}
