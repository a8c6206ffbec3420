import { withTimeout } from '../with-timeout.ts'
import { currentAlgorithm } from './algorithm.ts'
import { noteError, noteMisshapen } from './memory.ts'
import { readStatus, type Statuses, statusKey } from './status.ts'

/** What the last run left behind; `undefined` where there is nothing. @throws whatever KV throws */
export async function readStoredStatus<Name extends keyof Statuses>(
  kv: KVNamespace,
  name: Name,
  now: number,
): Promise<Statuses[Name]> {
  const key = statusKey(currentAlgorithm, name)
  const { metadata } = await kv.getWithMetadata(key, { cacheTtl: 60 })
  const status = readStatus(name, metadata)
  if (!status && metadata !== null) noteMisshapen(kv, key, now)
  return status
}

/** The same for whoever waits so long, in milliseconds, and no longer: `undefined` too where it is not there in time. Never throws. */
export async function readStatusNow<Name extends keyof Statuses>(
  kv: KVNamespace,
  name: Name,
  now: number,
  patience: number,
): Promise<Statuses[Name]> {
  try {
    return await withTimeout(readStoredStatus(kv, name, now), patience)
  } catch (error) {
    noteError(kv, now, error)
    return undefined
  }
}
