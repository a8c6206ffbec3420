import { type DayWrites, isDayWrites } from './day-writes.ts'
import type { Held } from './hold.ts'
import { isSkipped, type Skipped } from './key-count.ts'
import { type ListedKey, listWhile } from './kv.ts'
import { type Malformed, noteMalformed, type Run } from './run.ts'
import {
  fields,
  isCount,
  isText,
  isTime,
  listOf,
  nullable,
  oneOf,
  optional,
  recordOf,
  type Shape,
} from './shape.ts'

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
  /** The most keys that were ever seen and not counted, and since when they are so many. */
  most?: { skipped: number; since: number }
  /** The hour that waits for the metadata of its events, and in how many runs it has. */
  held?: Held
  /** Stored values of another shape that this run came upon. */
  malformed?: Malformed
  /** How many writes of the day are known. */
  written?: DayWrites
}

export interface AuditStatus {
  at: number
  watermark: number
  /** Labels of ranges that held more than was counted, at most twenty: repaired. */
  more: string[]
  /** Labels of ranges that held less, at most twenty: events are missing, and the count is kept. */
  fewer: string[]
  /** Stored values of another shape that this audit came upon. */
  malformed?: Malformed
}

export interface Statuses {
  'roll-up': RollUpStatus | undefined
  audit: AuditStatus | undefined
}

const shapes: { [Name in keyof Statuses]-?: Shape<NonNullable<Statuses[Name]>> } = {
  'roll-up': fields<RollUpStatus>({
    at: isTime,
    watermark: isTime,
    due: nullable(isTime),
    behind: oneOf(true, false),
    waiting: isCount,
    skipped: isSkipped,
    apart: isCount,
    most: optional(fields<{ skipped: number; since: number }>({ skipped: isCount, since: isTime })),
    held: optional(fields<Held>({ range: isText, runs: isCount, withoutMetadata: isCount })),
    malformed: optional(recordOf(isCount)),
    written: optional(isDayWrites),
  }),
  audit: fields<AuditStatus>({
    at: isTime,
    watermark: isTime,
    more: listOf(isText),
    fewer: listOf(isText),
    malformed: optional(recordOf(isCount)),
  }),
}

/** A stored status; `undefined` for what is none. */
export function readStatus<Name extends keyof Statuses>(
  name: Name,
  metadata: unknown,
): Statuses[Name] {
  return (shapes[name] as Shape<unknown>)(metadata) ? (metadata as Statuses[Name]) : undefined
}

export const statusPrefix = (algorithm: string) => `status/${algorithm}/`
export const statusKey = (algorithm: string, name: keyof Statuses) => statusPrefix(algorithm) + name

/** What the last runs left behind, from one list: it stands in the metadata. */
export async function listStatuses(run: Run): Promise<Statuses & { keys: ListedKey[] }> {
  const { kv, algorithm, malformed } = run
  const all: ListedKey[] = []
  await listWhile(kv, statusPrefix(algorithm), { pages: 3 }, (keys) => {
    all.push(...keys)
    return true
  })
  const found = new Map(all.map(({ name, metadata }) => [name, metadata]))
  const read = <Name extends keyof Statuses>(name: Name): Statuses[Name] => {
    const metadata = found.get(statusKey(algorithm, name))
    const status = readStatus(name, metadata)
    if (!status && metadata !== undefined) noteMalformed(malformed, statusKey(algorithm, name))
    return status
  }
  return { 'roll-up': read('roll-up'), audit: read('audit'), keys: all }
}

/** Writes a status, unless all but its time is as it was. */
export async function writeStatus<Name extends keyof Statuses>(
  { kv, algorithm }: Run,
  name: Name,
  status: NonNullable<Statuses[Name]>,
  before: Statuses[Name],
): Promise<void> {
  if (JSON.stringify({ ...before, at: 0 }) === JSON.stringify({ ...status, at: 0 })) return
  await kv.put(statusKey(algorithm, name), '', { metadata: status })
}
