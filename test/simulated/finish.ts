import { type AuditReport, audit } from '../../src/scores/kv/audit.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { asOlder, older } from './older.ts'
import { catalog } from './readers.ts'
import type { Runs } from './runs.ts'
import { hour, minute } from './scenario.ts'
import { storedCheckpoints } from './stored-checkpoints.ts'
import type { World } from './world.ts'

export interface Outcome {
  /** How many runs it took until one found nothing to write; `undefined` where none did. */
  runs: number | undefined
  /** The keys of the newest checkpoint then. */
  keys: number
  audit: AuditReport
}

const most = 400

/** After the last reader: nothing fails any more, though lists and reads are as late as ever. */
export async function finish(world: World, played: Runs): Promise<Outcome[]> {
  const { clock, kv, scenario } = world
  const { staleness, pageSize } = scenario.faults
  kv.faults = { ...none, latency: 50, oncePerSecond: true, staleness, pageSize }
  await clock.sleep(6 * hour + staleness)
  const outcomes: Outcome[] = []
  for (const algorithm of scenario.algorithms) {
    const runs = await runsUntilRest(world, played, algorithm)
    const keys = storedCheckpoints(kv, algorithm)[0]?.keys ?? 0
    const at = kv.at('SIN')
    const audited = await audit(algorithm === older ? asOlder(at) : at, {
      now: clock.now,
      pages: 200,
      catalog,
      algorithm,
    })
    outcomes.push({ runs, keys, audit: audited })
  }
  return outcomes
}

async function runsUntilRest(
  { clock, scenario }: World,
  played: Runs,
  algorithm: string,
): Promise<number | undefined> {
  for (let runs = 0; runs < most; runs++) {
    const { error, operations } = await played.one(algorithm)
    if (!error && operations.puts === 0) return runs
    await clock.sleep(scenario.faults.staleness + 2 * minute)
  }
  return undefined
}
