import { earlierThan } from './algorithm.ts'
import {
  type Checkpoint,
  type CheckpointName,
  latestCheckpoints,
  noCheckpoint,
  readCheckpoint,
} from './checkpoint.ts'
import { isWhole } from './key-count.ts'
import { slotAt } from './keys.ts'
import type { Run } from './run.ts'

/** A checkpoint to begin with, or none; it is read where there is something to count. */
export interface Beginning {
  name: CheckpointName | undefined
  /** `undefined` where it is not what was written. */
  read(): Promise<Checkpoint | undefined>
}

/**
 * Where a run can begin, the best first: the newest checkpoints, and where there is none, those of the
 * earlier way of counting that left out nothing that this one counts. These are read before anything is
 * walked: a run has few pages.
 */
export async function* beginnings(run: Run): AsyncGenerator<Beginning> {
  const slot = slotAt(run.now)
  for (const name of await latestCheckpoints(run, slot))
    yield { name, read: () => readCheckpoint(run, name) }
  const algorithm = earlierThan(run.algorithm)
  const earlier = algorithm ? await latestCheckpoints({ ...run, algorithm }, slot) : []
  for (const name of earlier) {
    const checkpoint = await readCheckpoint(run, name)
    if (checkpoint && isWhole(checkpoint.skipped)) yield { name, read: async () => checkpoint }
  }
  yield { name: undefined, read: async () => noCheckpoint }
}
