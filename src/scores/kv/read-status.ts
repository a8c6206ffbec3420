import { withTimeout } from '../with-timeout.ts'
import { currentAlgorithm } from './algorithm.ts'
import { noteError, noteMisshapen } from './memory.ts'
import { readStatus, type Statuses, statusKey } from './status.ts'

/** What the last run left behind; `undefined` where there is nothing, or not in time. Never throws. */
export async function readStatusNow<Name extends keyof Statuses>(
  kv: KVNamespace,
  name: Name,
  now: number,
  patience: number,
): Promise<Statuses[Name]> {
  const key = statusKey(currentAlgorithm, name)
  try {
    const { metadata } = await withTimeout(kv.getWithMetadata(key, { cacheTtl: 60 }), patience)
    const status = readStatus(name, metadata)
    if (!status && metadata !== null) noteMisshapen(kv, key, now)
    return status
  } catch (error) {
    noteError(kv, now, error)
    return undefined
  }
}
