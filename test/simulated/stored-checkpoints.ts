import type { Fingerprint, Skipped } from '../../src/scores/kv/count.ts'
import { parseSums, type Sums } from '../../src/scores/kv/sums.ts'
import type { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

export interface StoredCheckpoint {
  key: string
  slot: number
  keys: number
  skipped: Skipped
  segments: [label: string, keys: number, checksum: number][]
  sums: Sums
}

type Head = Pick<StoredCheckpoint, 'skipped' | 'segments'>
const isHead = (value: unknown): value is Head => typeof value === 'object'
const noSums = { head: { skipped: {}, segments: [] }, sums: new Map() }

/** Every checkpoint of an algorithm that was ever written, the newest watermark first. */
export function storedCheckpoints(
  { versions }: SimulatedKv,
  algorithm: string,
): StoredCheckpoint[] {
  return [...versions.from(`checkpoint/${algorithm}/`, '')].map((key) => {
    const [, , watermark, label = ''] = key.split('/')
    const { head, sums } = parseSums(versions.of(key).at(-1)?.value ?? '', isHead) ?? noSums
    const keys: Fingerprint['keys'] = 9_999_999_999 - Number(label.split('-')[0])
    return { key, slot: 999_999_999 - Number(watermark), keys, sums, ...head }
  })
}
