import type { WaitUntil } from '../store.ts'
import { currentAlgorithm } from './algorithm.ts'
import { dayOf } from './day-writes.ts'
import type { ListedKey } from './kv.ts'
import { noteWrite } from './memory.ts'
import type { Writable } from './put.ts'
import { isCount } from './shape.ts'
import { statusPrefix } from './status.ts'

/**
 * No run lists what is written of classes, which has no order in time. So each isolate says now and then
 * how much it was: a number that it alone writes, that only rises, and that nothing is counted from but
 * how much of the plan's day is left.
 */
interface ClassWrites {
  day: number
  name: string
  writes: number
}

/** So many writes of classes make one more, which tells of them. */
const step = 10
const twoDays = 2 * 24 * 60 * 60

const noted = new WeakMap<object, ClassWrites>()

/** Where those of a day stand: among the statuses, which every run lists. */
const prefixOf = (algorithm: string, day: number) => `${statusPrefix(algorithm)}classes-${day}-`

/** Notes that something of a class was written. */
export function noteClassWrite(kv: Writable & object, now: number, waitUntil: WaitUntil): void {
  const day = dayOf(now)
  const known = noted.get(kv)
  const mine =
    known?.day === day ? known : { day, name: crypto.randomUUID().slice(0, 8), writes: 0 }
  noted.set(kv, mine)
  mine.writes++
  if (mine.writes % step !== 0) return
  // It is written too.
  mine.writes++
  const options = { metadata: { writes: mine.writes }, expirationTtl: twoDays }
  const key = prefixOf(currentAlgorithm, day) + mine.name
  const told = kv.put(key, '', options).then(() => noteWrite(kv, now))
  waitUntil(told.catch(() => {}))
}

/** How many writes of classes all isolates have told of, that day. */
export function classWritesIn(keys: ListedKey[], algorithm: string, day: number): number {
  const prefix = prefixOf(algorithm, day)
  return keys.reduce((sum, { name, metadata }) => {
    const { writes } = (metadata ?? {}) as { writes?: unknown }
    return sum + (name.startsWith(prefix) && isCount(writes) ? writes : 0)
  }, 0)
}
