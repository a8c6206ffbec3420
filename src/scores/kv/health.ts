import type { ScoresHealth } from '../store.ts'
import { isDayFull, writesSo } from './day-room.ts'
import { type HealthProblem, latenessOf, problemsOf, recent } from './health-problems.ts'
import type { Skipped } from './key-count.ts'
import { type Memory, memoryOf } from './memory.ts'
import { planOf } from './plan.ts'
import { readStatusNow } from './read-status.ts'
import type { Malformed } from './run.ts'

/** How long a monitor waits for each of the two reads, in milliseconds. */
const patience = 1000

/** Times are ISO 8601, UTC; durations are seconds. What was never seen is `null`. */
interface CountingHealth extends ScoresHealth {
  problems: HealthProblem[]
  /** Attempts that began before this are counted for good. It stands still while nobody plays. */
  watermark: string | null
  watermarkAge: number | null
  /** By how much counting is late; 0 when it is not, or nothing waits. */
  late: number
  /** At least as late as this: a run that finds nothing new writes nothing, and only its isolate knows. */
  lastRun: string | null
  lastAudit: string | null
  /** What the last audit that had something to say found: labels of ranges. */
  audit: { at: string; more: string[]; fewer: string[] } | null
  /** Stored keys that are not counted, by reason. */
  skipped: Skipped
  /** Attempts and answers at quizzes that are not in the library. */
  apart: number
  /** The hour that waits for the metadata of its events: the label of its range. */
  held: string | null
  /** How many values of another shape the last runs and this isolate came upon, by the kind of their keys. */
  malformed: Malformed
  /**
   * How many writes of the day, UTC, are known here, how many the plan has, and whether those that are left
   * are for classes. As of the last run of the cron that found something new, and this isolate's own since.
   */
  writes: { known: number; day: number | null; onlyClasses: boolean }
  /** What this isolate saw KV refuse, the newest last. */
  errors: { at: string; message: string }[]
}

/** How counting is doing: two reads, cached near the caller. Never throws. */
export async function readHealth(
  kv: KVNamespace,
  now: number,
  { writes: most } = planOf(undefined),
): Promise<CountingHealth> {
  const [status, audit] = await Promise.all([
    readStatusNow(kv, 'roll-up', now, patience),
    readStatusNow(kv, 'audit', now, patience),
  ])
  const memory = memoryOf(kv)
  const { watermark = null } = status ?? {}
  const malformed = allOf(status?.malformed, audit?.malformed, malformedOf(memory, now))
  const known = writesSo(kv, status, now)
  const full = isDayFull(known, most)
  const problems = problemsOf(status, { memory, malformed, full }, now)
  return {
    ok: problems.length === 0,
    problems,
    watermark: iso(watermark),
    watermarkAge: watermark === null ? null : seconds(now - watermark),
    late: seconds(latenessOf(status, now)),
    lastRun: iso(latest(memory.lastRun, status?.at)),
    lastAudit: iso(latest(memory.lastAudit, audit?.at)),
    audit: audit ? { at: date(audit.at), more: audit.more, fewer: audit.fewer } : null,
    skipped: status?.skipped ?? {},
    apart: status?.apart ?? 0,
    held: status?.held?.range ?? null,
    malformed,
    writes: { known, day: most ?? null, onlyClasses: full },
    errors: memory.errors.map(({ at, message }) => ({ at: date(at), message })),
  }
}

const malformedOf = ({ malformed, malformedAt }: Memory, now: number) =>
  malformedAt !== undefined && now - malformedAt < recent ? malformed : {}

/** What was found in several places, added up. */
function allOf(...found: (Malformed | undefined)[]): Malformed {
  const all: Malformed = {}
  for (const each of found)
    for (const [kind, n] of Object.entries(each ?? {})) all[kind] = (all[kind] ?? 0) + n
  return all
}

function latest(...times: (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined)
  return known.length > 0 ? Math.max(...known) : null
}

const date = (time: number) => new Date(time).toISOString()
const iso = (time: number | null) => (time === null ? null : date(time))
const seconds = (milliseconds: number) => Math.round(milliseconds / 1000)
