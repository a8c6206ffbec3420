import { slotStart } from './keys.ts'
import type { Memory } from './memory.ts'
import type { Malformed } from './run.ts'
import type { RollUpStatus } from './status.ts'

/** How far the roll-up may be behind before it is a problem, in milliseconds: a few missed runs. */
const slack = 60 * 60 * 1000
/** How long an error counts as a problem, in milliseconds. */
export const recent = 15 * 60 * 1000
/** How long a skip is new, in milliseconds. */
const news = 24 * 60 * 60 * 1000

/**
 * `overdue`: sealed events are not counted. `unseen`: no run has seen an event that was stored through
 * this isolate an hour ago. `behind`: there are more open events than a run may walk, so readers see
 * final ones alone; its pages are too few. `errors`: KV refused something a moment ago. `malformed`: something
 * stored is of another shape than it should be, and counts as absent. `skipped`: more is stored and not
 * counted than a day ago. `full`: most of the day's writes are used up, and the rest is for classes.
 */
export type HealthProblem =
  | 'overdue'
  | 'unseen'
  | 'behind'
  | 'errors'
  | 'malformed'
  | 'skipped'
  | 'full'

interface Known {
  memory: Memory
  malformed: Malformed
  /** Only classes are stored for the rest of the day. */
  full: boolean
}

export function problemsOf(
  status: RollUpStatus | undefined,
  { memory, malformed, full }: Known,
  now: number,
): HealthProblem[] {
  const stored = memory.stored === undefined ? null : slotStart(memory.stored)
  const unseen =
    stored !== null && !status?.due && stored >= (status?.watermark ?? 0) && now - stored > slack
  const found: Record<HealthProblem, boolean> = {
    overdue: latenessOf(status, now) > slack,
    unseen,
    behind: status?.behind ?? false,
    errors: memory.errors.some(({ at }) => now - at < recent),
    malformed: Object.keys(malformed).length > 0,
    skipped: now - (status?.most?.since ?? 0) < news,
    full,
  }
  return (Object.keys(found) as HealthProblem[]).filter((problem) => found[problem])
}

/** In milliseconds. */
export const latenessOf = (status: RollUpStatus | undefined, now: number) =>
  Math.max(0, now - (status?.due ?? now))
