import type { Skipped } from './count.ts'
import { type Memory, memoryOf, noteError } from './memory.ts'
import { currentAlgorithm } from './roll-up.ts'
import { type AuditStatus, type RollUpStatus, type Statuses, statusKey } from './status.ts'

/** How far the roll-up may be behind before it is a problem, in milliseconds: a few missed runs. */
const slack = 60 * 60 * 1000
/** How long an error counts as a problem, in milliseconds. */
const recent = 15 * 60 * 1000

/**
 * `overdue`: sealed events are not counted. `behind`: there are more open events than a run may walk,
 * so readers see no new ones; its `pages` is too small. `errors`: KV refused something a moment ago.
 */
export type Problem = 'overdue' | 'behind' | 'errors'

/** All times in milliseconds since 1970. What was never seen is `null`. */
export interface ScoresHealth {
  ok: boolean
  problems: Problem[]
  /** Attempts that began before this are counted for good. It stands still while nobody plays. */
  watermark: number | null
  /** By how many milliseconds counting is late; 0 when it is not, or nothing waits. */
  late: number
  /** At least as late as this: a run that finds nothing new writes nothing, and only its isolate knows. */
  lastRun: number | null
  lastAudit: number | null
  /** What the last audit that had something to say found: labels of spans. */
  audit: Pick<AuditStatus, 'at' | 'more' | 'fewer'> | null
  /** Stored keys that are not counted, by reason. */
  skipped: Skipped
  /** Attempts and answers at quizzes that are not in the library. */
  apart: number
  /** What this isolate saw KV refuse, the newest last. */
  errors: Memory['errors']
}

/** How counting is doing: two reads, cached near the caller. Never throws. */
export async function readHealth(kv: KVNamespace, now: number): Promise<ScoresHealth> {
  const [status, audit] = await Promise.all([
    read<RollUpStatus>(kv, 'roll-up', now),
    read<AuditStatus>(kv, 'audit', now),
  ])
  const { errors, lastRun, lastAudit } = memoryOf(kv)
  const late = Math.max(0, now - (status?.due ?? now))
  const problems: Problem[] = []
  if (late > slack) problems.push('overdue')
  if (status?.behind) problems.push('behind')
  if (errors.some(({ at }) => now - at < recent)) problems.push('errors')
  return {
    ok: problems.length === 0,
    problems,
    watermark: status?.watermark ?? null,
    late,
    lastRun: latest(lastRun, status?.at),
    lastAudit: latest(lastAudit, audit?.at),
    audit: audit ? { at: audit.at, more: audit.more, fewer: audit.fewer } : null,
    skipped: status?.skipped ?? {},
    apart: status?.apart ?? 0,
    errors: [...errors],
  }
}

async function read<Status>(
  kv: KVNamespace,
  name: keyof Statuses,
  now: number,
): Promise<Status | null> {
  try {
    const key = statusKey(currentAlgorithm, name)
    return (await kv.getWithMetadata<Status>(key, { cacheTtl: 60 })).metadata
  } catch (error) {
    noteError(kv, now, error)
    return null
  }
}

function latest(...times: (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined)
  return known.length > 0 ? Math.max(...known) : null
}
