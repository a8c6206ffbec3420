import type { ScoresHealth } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { currentAlgorithm } from './algorithm.ts'
import type { Skipped } from './count.ts'
import { slotStart } from './keys.ts'
import { type Memory, memoryOf, noteError } from './memory.ts'
import { type AuditStatus, type RollUpStatus, type Statuses, statusKey } from './status.ts'

/** How far the roll-up may be behind before it is a problem, in milliseconds: a few missed runs. */
const slack = 60 * 60 * 1000
/** How long a monitor waits for each of the two reads, in milliseconds. */
const patience = 1000
/** How long an error counts as a problem, in milliseconds. */
const recent = 15 * 60 * 1000

/**
 * `overdue`: sealed events are not counted. `unseen`: no run has seen an event that was stored through
 * this isolate an hour ago. `behind`: there are more open events than a run may walk, so readers see
 * no new ones; its pages are too few. `errors`: KV refused something a moment ago.
 */
export type Problem = 'overdue' | 'unseen' | 'behind' | 'errors'

/** Times are ISO 8601, UTC; durations are seconds. What was never seen is `null`. */
export interface CountingHealth extends ScoresHealth {
  problems: Problem[]
  /** Attempts that began before this are counted for good. It stands still while nobody plays. */
  watermark: string | null
  watermarkAge: number | null
  /** By how much counting is late; 0 when it is not, or nothing waits. */
  late: number
  /** At least as late as this: a run that finds nothing new writes nothing, and only its isolate knows. */
  lastRun: string | null
  lastAudit: string | null
  /** What the last audit that had something to say found: labels of spans. */
  audit: { at: string; more: string[]; fewer: string[] } | null
  /** Stored keys that are not counted, by reason. */
  skipped: Skipped
  /** Attempts and answers at quizzes that are not in the library. */
  apart: number
  /** What this isolate saw KV refuse, the newest last. */
  errors: { at: string; message: string }[]
}

/** How counting is doing: two reads, cached near the caller. Never throws. */
export async function readHealth(kv: KVNamespace, now: number): Promise<CountingHealth> {
  const [status, audit] = await Promise.all([
    read<RollUpStatus>(kv, 'roll-up', now),
    read<AuditStatus>(kv, 'audit', now),
  ])
  const memory = memoryOf(kv)
  const { watermark = null } = status ?? {}
  const problems = problemsOf(status, memory, now)
  return {
    ok: problems.length === 0,
    problems,
    watermark: iso(watermark),
    watermarkAge: watermark === null ? null : seconds(now - watermark),
    late: seconds(latenessOf(status, now)),
    lastRun: iso(latest(memory.lastRun, status?.at)),
    lastAudit: iso(latest(memory.lastAudit, audit?.at)),
    audit: audit && { at: date(audit.at), more: audit.more, fewer: audit.fewer },
    skipped: status?.skipped ?? {},
    apart: status?.apart ?? 0,
    errors: memory.errors.map(({ at, message }) => ({ at: date(at), message })),
  }
}

function problemsOf(status: RollUpStatus | null, memory: Memory, now: number): Problem[] {
  const stored = memory.stored === undefined ? null : slotStart(memory.stored)
  const unseen =
    stored !== null && !status?.due && stored >= (status?.watermark ?? 0) && now - stored > slack
  const found: Record<Problem, boolean> = {
    overdue: latenessOf(status, now) > slack,
    unseen,
    behind: status?.behind ?? false,
    errors: memory.errors.some(({ at }) => now - at < recent),
  }
  return (Object.keys(found) as Problem[]).filter((problem) => found[problem])
}

/** In milliseconds. */
const latenessOf = (status: RollUpStatus | null, now: number) =>
  Math.max(0, now - (status?.due ?? now))

async function read<Status>(
  kv: KVNamespace,
  name: keyof Statuses,
  now: number,
): Promise<Status | null> {
  try {
    const key = statusKey(currentAlgorithm, name)
    return (await withTimeout(kv.getWithMetadata<Status>(key, { cacheTtl: 60 }), patience)).metadata
  } catch (error) {
    noteError(kv, now, error)
    return null
  }
}

function latest(...times: (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined)
  return known.length > 0 ? Math.max(...known) : null
}

const date = (time: number) => new Date(time).toISOString()
const iso = (time: number | null) => (time === null ? null : date(time))
const seconds = (milliseconds: number) => Math.round(milliseconds / 1000)
