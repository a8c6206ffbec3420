import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../../src/quiz/time.ts'
import type { GroupForm, OwnedGroup } from '../../../src/scores/group.ts'
import { noteClassWrite } from '../../../src/scores/kv/class-writes.ts'
import { isFull } from '../../../src/scores/kv/day-room.ts'
import { type DayWrites, dayOf } from '../../../src/scores/kv/day-writes.ts'
import { readHealth } from '../../../src/scores/kv/health.ts'
import { noteWrite } from '../../../src/scores/kv/memory.ts'
import { planOf } from '../../../src/scores/kv/plan.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import { kvScores } from '../../../src/scores/kv/store.ts'
import type { Scores } from '../../../src/scores/store.ts'
import { failing, replaced } from '../../support/failing-kv.ts'
import { attempts, hour, store } from './play.ts'

/** The store as an isolate sees it that has done nothing yet. */
const fresh = () => failing(env.SCORES, 0)
const free = planOf('free')
const waitUntil = () => {}
const full = (at: number, kv = fresh(), plan = free) =>
  isFull(kv, plan, { now: hour(at), waitUntil })
const run = (at: number, kv = env.SCORES) => rollUp(kv, { now: hour(at), pages: 40 })
const told = async () => {
  const { metadata } = await env.SCORES.getWithMetadata<{ written: DayWrites }>('status/v2/roll-up')
  return metadata?.written
}

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('the day’s writes, as a run tells of them', () => {
  it('are what began on that day, final or open, and what the run wrote itself', async () => {
    await store(...attempts(-1, 7), ...attempts(1, 20), ...attempts(9, 5))
    const [first, second] = [await run(7), await run(10)]
    const counting = first.operations.puts + second.operations.puts
    expect(await told()).toEqual({ day: dayOf(hour(10)), events: 25, classes: 0, counting })
  })

  it('begin anew at midnight, UTC', async () => {
    await store(...attempts(20, 20))
    await run(21)
    expect((await told())?.events).toBe(20)
    await store(...attempts(24, 3))
    await run(24.5)
    expect(await told()).toMatchObject({ day: dayOf(hour(24)), events: 3 })
  })

  it('hold what isolates say of classes, on a day without any reader too', async () => {
    const isolates = [fresh(), fresh()]
    for (const [i, kv] of isolates.entries()) {
      const works: Promise<unknown>[] = []
      for (let n = 0; n < 25 + 10 * i; n++) noteClassWrite(kv, hour(1), (work) => works.push(work))
      await Promise.all(works)
    }
    await run(2)
    // Each tells of whole tens, and its telling is a write as well.
    expect((await told())?.classes).toBeGreaterThanOrEqual(50)
    const before = await told()
    await run(2.25)
    expect(await told()).toEqual(before)
  })
})

describe('what an owner says of a class', () => {
  const form: GroupForm = { quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null }
  const stretch = {
    from: `${'1'.repeat(13)}-${'A'.repeat(26)}`,
    to: `${'2'.repeat(13)}-${'B'.repeat(26)}`,
  }

  /** The scores of an isolate whose writes fail as `fails` says, how many KV took, and how many are known. */
  function counting() {
    const now = { fails: (_: number) => false, asked: 0, taken: 0 }
    const kv = replaced(env.SCORES, {
      put: async (...put: Parameters<KVNamespace['put']>) => {
        if (now.fails(now.asked++)) throw new Error('KV PUT failed: 500')
        await env.SCORES.put(...put)
        now.taken++
      },
    })
    const works: Promise<unknown>[] = []
    const { groups } = kvScores({ SCORES: kv, PLAN: 'free' }, (work) => works.push(work))
    const known = async () => {
      await Promise.allSettled(works)
      return (await readHealth(kv, Date.now(), free)).writes.known
    }
    return { now, groups, known }
  }

  const changes: [string, (groups: Scores['groups'], owned: OwnedGroup) => Promise<unknown>][] = [
    ['its making', (groups) => groups.create(form)],
    ['closing it', (groups, owned) => groups.closeAt(owned, Date.now())],
    ['opening it again', (groups, owned) => groups.closeAt(owned, null)],
    ['changing its key', (groups, owned) => groups.changeKey(owned)],
    ['leaving attempts out', (groups, owned) => groups.leaveOut(owned, stretch, true)],
    ['deleting it', (groups, owned) => groups.remove(owned)],
  ]

  it('counts as what KV has taken of it, at once, the second time or never', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const counted = changes.map(async ([name, change]) => {
      const { now, groups, known } = counting()
      const { code, key } = await groups.create(form)
      const owned = (await groups.open(code, key)) as OwnedGroup
      const first = (at: number) => at === begin
      let begin = 0
      for (const fails of [() => false, first, () => true]) {
        begin = now.asked
        now.fails = fails
        await change(groups, owned).catch(() => {})
        expect([name, await known()]).toEqual([name, now.taken])
      }
      return now.taken
    })
    expect(Math.min(...(await Promise.all(counted)))).toBeGreaterThan(2)
  })

  it('is told of in tens, which are written too', async () => {
    const { now, groups, known } = counting()
    for (let n = 0; n < 12; n++) await groups.create(form)
    expect([await known(), now.taken]).toEqual([13, 13])
  })
})

describe('a day of the free plan', () => {
  it('is for classes alone from 70 % on, and for everyone again the next day', async () => {
    await store(...attempts(1, 690))
    await run(2)
    expect(await full(2)).toBe(false)
    await store(...attempts(2, 20))
    await run(3)
    expect([await full(3), await full(23.9), await full(24.1)]).toEqual([true, true, false])
    for (const other of ['paid', '', undefined])
      expect([other, await full(3, fresh(), planOf(other))]).toEqual([other, false])
    expect(await readHealth(fresh(), hour(3), free)).toMatchObject({
      ok: false,
      problems: ['full'],
      writes: { day: 1000, onlyClasses: true },
    })
    const { writes } = await readHealth(fresh(), hour(24.1), free)
    expect(writes).toEqual({ known: 0, day: 1000, onlyClasses: false })
  })

  it('is told by what this isolate has written since the last run, too', async () => {
    const kv = fresh()
    await store(...attempts(1, 400))
    await run(2)
    expect(await full(2, kv)).toBe(false)
    for (let n = 0; n < 299; n++) noteWrite(kv, hour(2.1))
    expect(await full(2.2, kv)).toBe(true)
    expect(await full(2.2)).toBe(false)
    expect(await full(2.2 + day / (60 * 60 * 1000), kv)).toBe(false)
  })

  it('is known to the next page where it came too late for this one', async () => {
    await store(...attempts(1, 900))
    await run(2)
    const held: Promise<unknown>[] = []
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const slow = replaced(env.SCORES, {
      getWithMetadata: (key: string) => late.then(() => env.SCORES.getWithMetadata(key)),
    })
    const ask = () => isFull(slow, free, { now: hour(2), waitUntil: (work) => held.push(work) })
    expect([await ask(), held.length]).toEqual([false, 1])
    resolve()
    await held[0]
    expect([await ask(), held.length]).toEqual([true, 1])
  })

  it('turns nobody away where it is not known in time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await store(...attempts(1, 900))
    await run(2)
    const hanging = replaced(env.SCORES, { getWithMetadata: () => new Promise(() => {}) })
    const failed = replaced(env.SCORES, { getWithMetadata: () => Promise.reject(new Error('503')) })
    for (const kv of [hanging, failed]) expect(await full(2, kv)).toBe(false)
  })
})
