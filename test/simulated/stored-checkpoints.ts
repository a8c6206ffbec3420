import type { Fingerprint, Skipped } from '../../src/scores/kv/key-count.ts'
import { parseTotals, type TotalsByQuiz } from '../../src/scores/kv/totals-by-quiz.ts'
import type { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

export interface StoredCheckpoint {
  key: string
  slot: number
  keys: number
  skipped: Skipped
  segments: [label: string, keys: number, checksum: number][]
  totals: TotalsByQuiz
}

type Head = Pick<StoredCheckpoint, 'skipped' | 'segments'>
const isHead = (value: unknown): value is Head => typeof value === 'object'
const noSums = { head: { skipped: {}, segments: [] }, totals: new Map() }

/** Every checkpoint of an algorithm that was ever written, the newest watermark first. */
export function storedCheckpoints(
  { versions }: SimulatedKv,
  algorithm: string,
): StoredCheckpoint[] {
  return [...versions.from(`checkpoint/${algorithm}/`, '')].map((key) => {
    const [, , watermark, label = ''] = key.split('/')
    const { head, totals } = parseTotals(versions.of(key).at(-1)?.value ?? '', isHead) ?? noSums
    const keys: Fingerprint['keys'] = 9_999_999_999 - Number(label.split('-')[0])
    return { key, slot: 999_999_999 - Number(watermark), keys, totals, ...head }
  })
}
