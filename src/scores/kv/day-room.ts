import { day, minute } from '../../quiz/time.ts'
import type { WaitUntil } from '../store.ts'
import { withTimeout } from '../with-timeout.ts'
import { dayOf, writesOn } from './day-writes.ts'
import { memoryOf, noteError } from './memory.ts'
import type { Plan } from './plan.ts'
import { readStoredStatus } from './read-status.ts'
import type { RollUpStatus } from './status.ts'

/** Above this part of the plan's day the rest is for classes. */
const share = 0.7
/** How long a page waits for what the last run said, in milliseconds, and how long an isolate keeps it. */
const patience = 300
const fresh = minute

interface Kept {
  until: number
  status: RollUpStatus | undefined
}

const caches = new WeakMap<object, Kept>()

/**
 * Whether only classes are stored for the rest of the day, UTC. Exact to what the last run of the cron
 * has said, and to what this isolate has written since; where that is not known in time, nobody is
 * turned away. Never throws.
 */
export async function isFull(
  kv: KVNamespace,
  { writes: most }: Plan,
  { now, waitUntil }: { now: number; waitUntil: WaitUntil },
): Promise<boolean> {
  if (most === undefined) return false
  const status = await lastStatus(kv, now, waitUntil)
  return isDayFull(writesSo(kv, status, now), most)
}

/** Whether what is left of the day's writes is for classes. */
export const isDayFull = (known: number, most: number | undefined) =>
  most !== undefined && known >= share * most

/** All that this isolate knows to have been written that day. */
export function writesSo(kv: object, status: RollUpStatus | undefined, now: number): number {
  const today = dayOf(now)
  const since = Math.max(status?.at ?? 0, today * day)
  const own = memoryOf(kv).writes.filter((at) => at > since).length
  return writesOn(today, status?.written) + own
}

async function lastStatus(kv: KVNamespace, now: number, waitUntil: WaitUntil) {
  const kept = caches.get(kv)
  if (kept && now < kept.until) return kept.status
  const keep = (status: RollUpStatus | undefined) => caches.set(kv, { until: now + fresh, status })
  // While one reads, others go by what was said before.
  keep(kept?.status)
  // What comes too late for this page is there for the next.
  const read = readStoredStatus(kv, 'roll-up', now).then((status = kept?.status) => {
    keep(status)
    return status
  })
  waitUntil(read)
  try {
    return await withTimeout(read, patience)
  } catch (error) {
    noteError(kv, now, error)
    return kept?.status
  }
}
