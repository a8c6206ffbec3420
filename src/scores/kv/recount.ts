import { type Checkpoint, horizon } from './checkpoint.ts'
import { Count, type Counted } from './count.ts'
import { eventPrefix, slotOfKey, slotsPerBucket } from './keys.ts'
import { type Allowance, type Kv, listWhile } from './kv.ts'
import { bucketPower, type Span, spanAt, spanOf } from './span.ts'

/** Ten buckets: one page shows them all on a site of up to a hundred attempts an hour. */
const blockPower = bucketPower + 1
const blockLength = 10 ** blockPower
const day = 24 * slotsPerBucket

/**
 * Counts again what a checkpoint has counted, by blocks of ten buckets, each day other ones: with
 * pages that show a block each, every block is counted once or more before it leaves the horizon.
 * A span that was counted and is now found empty is returned with a count of nothing.
 *
 * @param slot the slot of now, which tells the day
 */
export async function recount(
  kv: Kv,
  checkpoint: Checkpoint,
  slot: number,
  allowance: Allowance,
): Promise<Counted[]> {
  const newest = Math.floor(checkpoint.slot / blockLength)
  const blocks = Math.ceil(horizon / blockLength) + 1
  const turns = Math.ceil(blocks / allowance.pages)
  const today = Math.floor(slot / day)
  const all: Counted[] = []
  for (let block = newest; block > newest - blocks && block >= 0; block--) {
    if ((block + today) % turns === 0 && allowance.pages > 0) {
      const span = spanAt(block * blockLength, blockPower)
      all.push(...(await recountBlock(kv, checkpoint, span, allowance)))
    }
  }
  return all
}

async function recountBlock(
  kv: Kv,
  checkpoint: Checkpoint,
  block: Span,
  allowance: Allowance,
): Promise<Counted[]> {
  const oldest = checkpoint.slot - horizon
  const spans = new Map<string, Counted>()
  for (const label of checkpoint.segments.keys()) {
    const span = spanOf(label)
    if (span && span.from >= block.from && span.to <= block.to)
      spans.set(label, { span, count: new Count() })
  }
  let reading = block.to + 1
  const whole = await listWhile(kv, `${eventPrefix}${block.label}`, allowance, (keys) => {
    for (const key of keys) {
      const slot = slotOfKey(key.name)
      if (slot === undefined || slot > checkpoint.slot) continue
      reading = slot - (slot % slotsPerBucket)
      const span = countedAs(checkpoint, slot)
      const known = spans.get(span.label) ?? { span, count: new Count() }
      spans.set(span.label, known)
      known.count.add(key)
    }
    return true
  })
  // Buckets come newest first: where the allowance ended, the last one seen may not be whole.
  const last = whole ? block.from : reading + slotsPerBucket
  return [...spans.values()].filter(({ span }) => span.from >= Math.max(last, oldest))
}

/** The span that a checkpoint counts a slot in; a whole bucket it counts nothing of is one span. */
function countedAs({ segments, slot: watermark }: Checkpoint, slot: number): Span {
  const bucket = spanAt(slot, bucketPower)
  if (segments.has(bucket.label)) return bucket
  const ten = spanAt(slot, 1)
  if (segments.has(ten.label)) return ten
  const isCut = [...segments.keys()].some((label) => label.startsWith(bucket.label))
  return isCut || bucket.to > watermark ? spanAt(slot, 0) : bucket
}
