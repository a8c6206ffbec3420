import { checksum, formatChecksum } from '../../quiz/checksum.ts'
import { type Fingerprint, type Skipped, sorted } from './count.ts'
import { slotsPerBucket } from './keys.ts'
import { getListed, type Kv, listWhile } from './kv.ts'
import { fingerprintLabel, parseFingerprint } from './segment.ts'
import { readSums, type Sums, writeSums } from './sums.ts'

/**
 * The totals of all segments up to a watermark: a pure function of the event keys that they counted
 * and of the spans they are cut into, whatever the steps it was reached by.
 */
export interface Checkpoint extends Fingerprint {
  /** The watermark: the last slot that is counted; −1 before the first. */
  slot: number
  skipped: Skipped
  /** The segments counted, by span label; those within `horizon` of the watermark, that can still be repaired. */
  segments: Map<string, Fingerprint>
  sums: Sums
}

/** How far back a segment can be repaired, in slots: seven days. */
export const horizon = 7 * 24 * slotsPerBucket

export const noCheckpoint: Checkpoint = {
  slot: -1,
  keys: 0,
  checksum: 0,
  skipped: {},
  segments: new Map(),
  sums: new Map(),
}

/** A checkpoint as its key tells of it. */
export interface CheckpointName extends Fingerprint {
  key: string
  slot: number
}

const prefix = (algorithm: string) => `checkpoint/${algorithm}/`
const beyond = 999_999_999

/**
 * The newest watermark comes first in a list, and of one watermark the fullest counting. The same keys
 * can have been counted in larger or in smaller spans: the end of the key tells which.
 */
function checkpointKey(
  algorithm: string,
  checkpoint: Checkpoint,
  segments: Head['segments'],
): string {
  const watermark = String(beyond - checkpoint.slot).padStart(9, '0')
  const cut = formatChecksum(checksum(JSON.stringify(segments)))
  return `${prefix(algorithm)}${watermark}/${fingerprintLabel(checkpoint)}/${cut}`
}

/** Where the newest checkpoint must be: a page can be empty though keys follow, and some be no one's. */
const nearby = { pages: 3, limit: 10 }

/** The newest checkpoint not later than `slot`. Listed, never guessed: KV caches "not found" too. */
export async function latestCheckpoint(
  kv: Kv,
  algorithm: string,
  slot: number,
): Promise<CheckpointName | undefined> {
  let latest: CheckpointName | undefined
  await listWhile(kv, prefix(algorithm), { ...nearby }, (keys) => {
    latest = keys
      .map(({ name }) => parseCheckpointKey(algorithm, name))
      .find((name) => name !== undefined && name.slot <= slot)
    return latest === undefined
  })
  return latest
}

function parseCheckpointKey(algorithm: string, key: string): CheckpointName | undefined {
  const [watermark = '', label] = key.slice(prefix(algorithm).length).split('/')
  const fingerprint = parseFingerprint(label)
  if (!/^\d{9}$/.test(watermark) || !fingerprint) return undefined
  return { key, slot: beyond - Number(watermark), ...fingerprint }
}

interface Head {
  skipped: Skipped
  segments: [label: string, keys: number, checksum: number][]
}

export async function readCheckpoint(
  kv: Kv,
  name: CheckpointName | undefined,
): Promise<Checkpoint> {
  if (!name) return noCheckpoint
  const { head, sums } = readSums<Head>(await getListed(kv, name.key))
  const segments = new Map(
    head.segments.map(([label, keys, checksum]) => [label, { keys, checksum }]),
  )
  const { slot, keys, checksum } = name
  return { slot, keys, checksum, skipped: head.skipped, segments, sums }
}

export async function writeCheckpoint(
  kv: Kv,
  algorithm: string,
  checkpoint: Checkpoint,
): Promise<void> {
  const head: Head = {
    skipped: sorted(checkpoint.skipped),
    segments: [...checkpoint.segments]
      .map(([label, { keys, checksum }]): Head['segments'][number] => [label, keys, checksum])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }
  const key = checkpointKey(algorithm, checkpoint, head.segments)
  await kv.put(key, writeSums(head, checkpoint.sums))
}
