import { type Fingerprint, isSkipped, type Skipped, sorted } from './key-count.ts'
import { slotsPerBucket } from './keys.ts'
import { listWhile } from './kv.ts'
import type { Run } from './run.ts'
import { fingerprintLabel, parseFingerprint } from './segment.ts'
import { fields, isCount, isText, listOf, tuple } from './shape.ts'
import {
  contentChecksum,
  readTotals,
  type TotalsByQuiz,
  type Vouched,
  writeTotals,
} from './totals-by-quiz.ts'

/**
 * The totals of all segments up to a watermark: a pure function of the event keys that they counted
 * and of the ranges they are cut into, whatever the steps it was reached by.
 */
export interface Checkpoint extends Fingerprint {
  /** The watermark: the last slot that is counted; −1 before the first. */
  slot: number
  skipped: Skipped
  /** The segments counted, by range label; those within `horizon` of the watermark, that can still be repaired. */
  segments: Map<string, Fingerprint>
  totals: TotalsByQuiz
}

/** How far back a segment can be repaired, in slots: seven days. */
export const horizon = 7 * 24 * slotsPerBucket

export const noCheckpoint: Checkpoint = {
  slot: -1,
  keys: 0,
  checksum: 0,
  skipped: {},
  segments: new Map(),
  totals: new Map(),
}

/** A checkpoint as its key tells of it. */
export interface CheckpointName extends Fingerprint, Vouched {
  algorithm: string
  slot: number
}

const prefix = (algorithm: string) => `checkpoint/${algorithm}/`
const beyond = 999_999_999

/** Where the newest checkpoints must be: a page can be empty though keys follow, and some be no one's. */
const nearby = { pages: 3, limit: 10 }

/**
 * The newest checkpoints not later than `slot`, the newest first: the one that counts, and those to
 * fall back on. Listed, never guessed: KV caches "not found" too.
 */
export async function latestCheckpoints(
  { kv, algorithm }: Run,
  slot: number,
): Promise<CheckpointName[]> {
  let latest: CheckpointName[] = []
  await listWhile(kv, prefix(algorithm), { ...nearby }, (keys) => {
    latest = keys
      .flatMap(({ name }) => parseCheckpointKey(algorithm, name) ?? [])
      .filter((name) => name.slot <= slot)
    return latest.length === 0
  })
  return latest
}

function parseCheckpointKey(algorithm: string, key: string): CheckpointName | undefined {
  const [watermark = '', label, , content] = key.slice(prefix(algorithm).length).split('/')
  const fingerprint = parseFingerprint(label)
  if (!/^\d{9}$/.test(watermark) || !fingerprint) return undefined
  return { key, content, algorithm, slot: beyond - Number(watermark), ...fingerprint }
}

interface Head {
  skipped: Skipped
  segments: [label: string, keys: number, checksum: number][]
}

const isHead = fields<Head>({
  skipped: isSkipped,
  segments: listOf(tuple<[string, number, number]>(isText, isCount, isCount)),
})

/** `undefined` where it is not what was written. @throws LateReplica */
export async function readCheckpoint(
  run: Run,
  name: CheckpointName,
): Promise<Checkpoint | undefined> {
  const read = await readTotals(run, name, isHead)
  if (!read) return undefined
  const { skipped, segments } = read.head
  const counted = segments.map(([label, keys, checksum]) => [label, { keys, checksum }] as const)
  const { slot, keys, checksum } = name
  return { slot, keys, checksum, skipped, segments: new Map(counted), totals: read.totals }
}

/**
 * In a list the newest watermark comes first, and of one watermark the fullest counting. The same keys
 * can have been counted in larger or in smaller ranges: a checksum of those tells which.
 */
export async function writeCheckpoint(
  { kv, algorithm }: Run,
  checkpoint: Checkpoint,
): Promise<void> {
  const head: Head = {
    skipped: sorted(checkpoint.skipped),
    segments: [...checkpoint.segments]
      .map(([label, { keys, checksum }]): Head['segments'][number] => [label, keys, checksum])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }
  const text = writeTotals(head, checkpoint.totals)
  const watermark = String(beyond - checkpoint.slot).padStart(9, '0')
  const ranges = contentChecksum(JSON.stringify(head.segments))
  const name = [watermark, fingerprintLabel(checkpoint), ranges, contentChecksum(text)]
  await kv.put(prefix(algorithm) + name.join('/'), text)
}
