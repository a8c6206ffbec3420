import type { Operations } from '../../src/scores/kv/kv.ts'
import type { RollUpReport } from '../../src/scores/kv/roll-up.ts'
import { asOlder, older } from './older.ts'
import { catalog, places } from './readers.ts'
import { begin, minute } from './scenario.ts'
import { watched } from './watched.ts'
import type { World } from './world.ts'

interface Run {
  operations: Operations
  complaints: string[]
}

/** Every run there was. */
export class Runs {
  readonly all: Run[] = []
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  /** The cron of each algorithm until `end`: missed, late, twice at once, killed, with a clock of its own. */
  async go(end: number): Promise<void> {
    const { clock, random, scenario } = this.#world
    const { pause, algorithms, kill, deployed } = scenario
    const running: Promise<unknown>[] = []
    for (let tick = begin; tick < end; tick += 15 * minute) {
      await clock.sleep(tick - clock.now)
      if (random.chance(0.1) || (tick >= pause[0] && tick < pause[1])) continue
      for (const algorithm of algorithms) {
        if (algorithm !== older && tick < deployed) continue
        const times = random.chance(0.2) ? 2 : 1
        for (let time = 0; time < times; time++) {
          const late = random.between(0, random.chance(0.1) ? 10 * minute : 2000)
          const dies = () => random.chance(kill)
          running.push(clock.sleep(late).then(() => this.one(algorithm, dies)))
        }
      }
    }
    await Promise.all(running)
  }

  async one(algorithm: string, dies?: () => boolean): Promise<RollUpReport> {
    const { clock, random, scenario, kv, parts } = this.#world
    const at = kv.at(random.pick(places))
    const { kv: store, complaints } = watched(algorithm === older ? asOlder(at) : at, dies)
    const now = clock.now + random.between(-2000, 2000)
    const report = await parts.rollUp(store, { now, pages: scenario.pages, catalog, algorithm })
    this.all.push({ operations: report.operations, complaints })
    return report
  }
}
