import { sheetsIn } from '../../quiz/statistics/scores.ts'
import type { Checkpoint } from './checkpoint.ts'
import { addSkipped, type Counted, type Skipped, sorted } from './count.ts'
import { slotStart } from './keys.ts'
import type { KnownQuizzes } from './known.ts'
import { type Kv, listWhile } from './kv.ts'
import { totalsIn } from './sums.ts'
import { sealedAt } from './windows.ts'

/** What the last run that found anything new left behind. */
export interface RollUpStatus {
  /** When it was written, in milliseconds since 1970. */
  at: number
  /** Attempts that began before this are counted for good, in milliseconds since 1970. */
  watermark: number
  /** When the oldest event not counted for good is sealed; `null` when there is none. */
  due: number | null
  /** Whether there were more events than one run could walk. */
  behind: boolean
  /** How many views say less than is known, and wait for the next run. */
  waiting: number
  /** Stored keys that are not counted, by reason. */
  skipped: Skipped
  /** Attempts and answers at quizzes that are not in the library: counted and not shown. */
  apart: number
}

export interface AuditStatus {
  at: number
  watermark: number
  /** Labels of spans that held more than was counted, at most twenty: repaired. */
  more: string[]
  /** Labels of spans that held less, at most twenty: events are missing, and the count is kept. */
  fewer: string[]
}

export interface Statuses {
  'roll-up'?: RollUpStatus
  audit?: AuditStatus
}

const prefix = (algorithm: string) => `status/${algorithm}/`
export const statusKey = (algorithm: string, name: keyof Statuses) => prefix(algorithm) + name

/** What the last runs left behind, from one list: it stands in the metadata. */
export async function listStatuses(kv: Kv, algorithm: string): Promise<Statuses> {
  const statuses: Record<string, unknown> = {}
  await listWhile(kv, prefix(algorithm), { pages: 3 }, (keys) => {
    for (const { name, metadata } of keys) statuses[name.slice(prefix(algorithm).length)] = metadata
    return true
  })
  return statuses
}

/** Writes a status, unless all but its time is as it was. */
export async function writeStatus<Name extends keyof Statuses>(
  kv: Kv,
  algorithm: string,
  name: Name,
  status: NonNullable<Statuses[Name]>,
  before: Statuses,
): Promise<void> {
  if (JSON.stringify({ ...before[name], at: 0 }) === JSON.stringify({ ...status, at: 0 })) return
  await kv.put(statusKey(algorithm, name), '', { metadata: status })
}

/** What a run found, as far as its status tells of it. */
export interface Findings {
  now: number
  checkpoint: Checkpoint
  /** What was counted beyond the checkpoint; `undefined` when it was too much to walk. */
  unfolded: Counted[] | undefined
  /** Keys that stand in no bucket. */
  strangers: number
  waiting: number
  known: KnownQuizzes | undefined
}

export function rollUpStatus(findings: Findings): RollUpStatus {
  const { now, checkpoint, unfolded, strangers, waiting, known } = findings
  const skipped: Skipped = { ...checkpoint.skipped }
  addSkipped(skipped, { key: strangers })
  for (const { count } of unfolded ?? []) addSkipped(skipped, count.skipped)
  const oldest = unfolded?.map(({ span }) => span.from) ?? [checkpoint.slot + 1]
  const apart = [...checkpoint.sums.keys()].filter((quiz) => known?.has(quiz) === false)
  return {
    at: now,
    watermark: slotStart(checkpoint.slot + 1),
    due: oldest.length > 0 ? sealedAt(Math.min(...oldest)) : null,
    behind: unfolded === undefined,
    waiting,
    skipped: sorted(skipped),
    apart: apart.reduce((sum, quiz) => sum + sheetsIn(totalsIn(checkpoint.sums, quiz)), 0),
  }
}

/** Whether a status says that nothing is left to do. Where nothing was ever stored there is none. */
export function isDone(status: RollUpStatus | undefined): boolean {
  return status?.due === null && !status.behind && status.waiting === 0
}
