import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { newKey } from '../../src/scores/board-key.ts'
import type { Event } from '../../src/scores/event.ts'
import { deleteGroup } from '../../src/scores/kv/deletion.ts'
import { groupEventPrefix, groupKey } from '../../src/scores/kv/keys.ts'
import { record } from '../../src/scores/kv/record.ts'
import { sweep } from '../../src/scores/kv/sweep.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

const minute = 60_000
const quarter = 15 * minute
const day = 96 * quarter
const codes = ['AAAAAAA', 'BBBBBBB', 'CCCCCCC']

function eventOf(code: string, clock: VirtualClock, random: Random): Event {
  const digest = String(random.whole(0, 1e15)).padStart(16, '0')
  const payload = {
    v: 1,
    kind: 'attempt',
    origin: 'web',
    mode: 'test',
    lang: 'ar',
    score: 0,
  } as const
  return {
    quiz: 'rivers',
    attempt: newAttemptId(clock.now),
    group: code,
    digest,
    payload: { ...payload, answers: [] },
  }
}

/** Three classes whose owners delete them, pupils who go on for an hour, and a cron, on a KV that is late and fails. */
async function play(seed: number) {
  const random = new Random(seed)
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 8))
  const staleness = random.pick([0, minute, 5 * minute])
  const faults = { staleness, latency: 200, readError: 0.02, putError: 0.02, oncePerSecond: true }
  const kv = new SimulatedKv(clock, random, {
    ...none,
    ...faults,
    zombie: 0.05,
    zombieDelay: 10 * minute,
  })
  const deletes: number[] = []
  const counted = () => {
    const at = kv.at(random.pick(['CAI', 'MRS']))
    const used = { deletes: 0 }
    const store = {
      list: at.list.bind(at),
      get: at.get.bind(at),
      put: at.put.bind(at),
      delete: (key: string) => {
        used.deletes++
        return at.delete(key)
      },
    }
    return { store, used }
  }
  const pupil = async (code: string) => {
    await clock.sleep(random.between(0, 60 * minute))
    await record(kv.at(random.pick(['CAI', 'MRS'])), eventOf(code, clock, random), () => {})
  }
  const owner = async (code: string) => {
    const at = kv.at('CAI')
    await at.put(groupKey(code), '{}').catch(() => {})
    await clock.sleep(random.between(0, 60 * minute))
    const group = { expires: clock.now + 100 * day, secret: newKey() }
    const owned = { code, key: '', group, events: undefined } as never
    for (let tries = 0; tries < 9; tries++) {
      try {
        await deleteGroup(at as unknown as KVNamespace, owned, {
          now: clock.now,
          waitUntil: () => {},
        })
        return
      } catch {
        await clock.sleep(minute)
      }
    }
  }
  const cron = async () => {
    for (let run = 0; run < 3 * 96; run++) {
      await clock.sleep(quarter)
      const { store, used } = counted()
      await sweep(store, { now: clock.now, pages: 8 }).catch(() => {})
      deletes.push(used.deletes)
    }
  }
  await clock.run(async () => {
    const { error } = console
    console.error = () => {}
    const pupils = codes.flatMap((code) => Array.from({ length: 40 }, () => pupil(code)))
    await Promise.all([...pupils, ...codes.map(owner), cron()])
    kv.faults = none
    console.error = error
  })
  const left = [...codes.map(groupEventPrefix), ...codes.map(groupKey)].flatMap((prefix) =>
    [...kv.versions.from(prefix, '')].filter((key) => kv.versions.seen(key, clock.now, clock.now)),
  )
  return { left, deletes }
}

describe('classes that were deleted', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'are swept away with what arrived late, within the plan’s deletes (%i)',
    async (seed) => {
      const { left, deletes } = await play(seed)
      expect(left).toEqual([])
      expect(Math.max(...deletes)).toBeLessThanOrEqual(8)
    },
  )
})
