import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { startOf } from '../../../src/quiz/attempt-id.ts'
import { attemptsIn } from '../../../src/quiz/statistics/scores.ts'
import { noTotals } from '../../../src/quiz/statistics/totals.ts'
import { audit } from '../../../src/scores/kv/audit.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import {
  attempts,
  counted,
  dyingAt,
  eventOf,
  hour,
  put,
  restore,
  snapshot,
  store,
  withPages,
  wrapped,
  written,
} from './play.ts'

const kv = env.SCORES
const pages = 40
const runAt = (at: number) => rollUp(kv, { now: hour(at), pages })
const auditAt = (at: number) => audit(kv, { now: hour(at), pages })
const labelOf = (at: number) => String(9_999_999 - hour(at) / hour_)
const hour_ = 60 * 60 * 1000

afterEach(() => reset())

describe('an audit', () => {
  it('finds nothing where nothing is missing, and then writes nothing', async () => {
    await store(...attempts(0, 5), ...attempts(1, 5))
    await runAt(7)
    const before = await written('checkpoint')
    expect(await auditAt(8)).toMatchObject({ ranges: 2, more: [], fewer: [] })
    expect(await auditAt(32)).toMatchObject({ ranges: 2, operations: { puts: 0 } })
    expect(await written('checkpoint')).toEqual(before)
  })

  it('counts an event that no listing showed in time, and shows it', async () => {
    const plays = attempts(0, 6)
    const [late, ...early] = await Promise.all(plays.map(eventOf))
    for (const event of early) await put(event)
    await runAt(7)
    await put(late as NonNullable<typeof late>)
    await runAt(8)
    expect(await auditAt(9)).toMatchObject({ more: [labelOf(0)], fewer: [] })
    const all = new Map(await counted())
    const view = JSON.parse((await kv.get('live/v2/rivers')) ?? '')
    expect(view.totals).toEqual(all.get('rivers'))
    expect(await auditAt(10)).toMatchObject({ more: [], fewer: [] })
    await reset()
    expect(all).toEqual(await store(...plays))
  })

  it('counts one in an hour that was passed as empty', async () => {
    await store(...attempts(0, 3), ...attempts(2, 3))
    await runAt(8)
    await store(...attempts(1, 2))
    expect(await auditAt(9)).toMatchObject({ more: [labelOf(1)] })
    const found = await counted()
    await reset()
    expect(found).toEqual(await store(...attempts(0, 3), ...attempts(1, 2), ...attempts(2, 3)))
  })

  it('counts one in an hour that was cut in parts', async () => {
    const plays = attempts(0, 60)
    await store(...plays)
    for (let i = 0; i < 20; i++) await rollUp(withPages(10), { now: hour(7), pages: 4 })
    const late = { at: 0.555, answers: ['dam', 'war', 'nets'] }
    await store(late)
    const { more } = await auditAt(9)
    expect(more.map((label) => label.length)).toEqual([8])
    expect(await auditAt(10)).toMatchObject({ more: [] })
    const found = await counted()
    await reset()
    expect(found).toEqual(await store(...plays, late))
  })

  it('counts one in an hour that is not passed yet but in part', async () => {
    const plays = attempts(0, 60)
    await store(...plays)
    const inPart = async () => attemptsIn((await counted()).get('rivers') ?? noTotals)
    while ((await inPart()) === 0) await rollUp(withPages(10), { now: hour(7), pages: 4 })
    expect(await inPart()).toBeLessThan(plays.length)
    const late = { at: 0.055, answers: ['dam', 'war', 'nets'] }
    await store(late)
    expect((await auditAt(7)).more).toHaveLength(1)
    for (let i = 0; i < 20; i++) await rollUp(withPages(10), { now: hour(7), pages: 4 })
    expect(await auditAt(10)).toMatchObject({ more: [], fewer: [] })
    const found = await counted()
    await reset()
    expect(found).toEqual(await store(...plays, late))
  })

  it('counts once an attempt whose other answers came late and stand before those counted', async () => {
    const attempt = '01KAJ1T00000000000000000AB'
    const both = await Promise.all(
      [
        ['snow', 'war', 'salt'],
        ['rain', 'trade', 'nets'],
      ].map((answers) => eventOf({ at: 0, attempt, answers })),
    )
    const [first, second] = both.sort((a, b) => (a.key < b.key ? -1 : 1))
    if (!first || !second) throw new Error('two events')
    const now = startOf(attempt) + 8 * hour_
    await put(second)
    await rollUp(kv, { now, pages })
    await put(first)
    await audit(kv, { now, pages })
    const late = await counted()
    await reset()
    await put(first)
    await rollUp(kv, { now, pages })
    expect(late).toEqual(await counted())
  })

  it('reports events that are gone, and keeps their count', async () => {
    await store(...attempts(0, 5))
    await runAt(7)
    const before = await counted()
    const { keys } = await kv.list({ prefix: 'event/' })
    await kv.delete(keys[0]?.name ?? '')
    expect(await auditAt(8)).toMatchObject({ more: [], fewer: [labelOf(0)] })
    for (const { name } of keys) await kv.delete(name)
    expect(await auditAt(8)).toMatchObject({ more: [], fewer: [labelOf(0)] })
    expect(await counted()).toEqual(before)
  })

  it('has nothing to do in an empty store', async () => {
    expect(await auditAt(8)).toMatchObject({
      ranges: 0,
      operations: { lists: 1, gets: 0, puts: 0 },
    })
  })

  it('sees every hour at least once before it can no longer be repaired', async () => {
    const small = { pages: 8 }
    await store(...attempts(0, 2), ...attempts(24 * 14, 2))
    await rollUp(kv, { now: hour(24 * 14 + 7), ...small })
    const listed = new Set<string>()
    const watching = wrapped({
      list: (options) => {
        listed.add(options.prefix)
        return kv.list(options)
      },
    })
    for (let day = 14; day < 21; day++) await audit(watching, { now: hour(24 * day + 8), ...small })
    for (let back = 0; back < 7 * 24; back++) {
      const block = labelOf(24 * 14 - back).slice(0, 6)
      expect(listed, `${back} hours back`).toContain(`event/${block}`)
    }
  })
})

describe('a repair', () => {
  /** Two checkpoints: one of a run that never saw the repair, and then is the newest. */
  async function overtaken() {
    const late = { at: 0.5, answers: ['dam', 'war', 'nets'] }
    await store(...attempts(0, 3))
    await runAt(7)
    await store(late)
    const unrepaired = await written()
    await auditAt(8)
    const hidden = new Set([...(await written()).keys()].filter((name) => !unrepaired.has(name)))
    const behind = wrapped({
      list: async (options) => {
        const page = await kv.list(options)
        return { ...page, keys: page.keys.filter(({ name }) => !hidden.has(name)) }
      },
    })
    await store(...attempts(5, 3))
    await rollUp(behind, { now: hour(11), pages })
    return late
  }

  it('stays, though a run that does not see it yet counts on from before it', async () => {
    const late = await overtaken()
    await store(...attempts(6, 3))
    await runAt(12)
    const found = await counted()
    expect(await auditAt(13)).toMatchObject({ more: [], fewer: [] })
    await reset()
    expect(found).toEqual(
      await store(...attempts(0, 3), late, ...attempts(5, 3), ...attempts(6, 3)),
    )
  })

  it('is made again by the next audit where nobody plays any more', async () => {
    const late = await overtaken()
    expect((await auditAt(32)).error).toBeUndefined()
    const found = await counted()
    await reset()
    expect(found).toEqual(await store(...attempts(0, 3), late, ...attempts(5, 3)))
  })

  it('is made whole by the next audit wherever one was killed', { timeout: 120_000 }, async () => {
    await store(...attempts(0, 3), ...attempts(1, 3))
    await runAt(7)
    await store({ at: 0.5, answers: ['dam', 'war', 'nets'] }, ...attempts(1.2, 2))
    const before = await snapshot()
    const plain = dyingAt(Number.POSITIVE_INFINITY, true)
    await audit(plain.kv, { now: hour(9), pages })
    const clean = await written()
    for (let n = 1; n <= plain.calls(); n++) {
      await restore(before)
      expect((await audit(dyingAt(n, true).kv, { now: hour(9), pages })).error).toBeDefined()
      expect((await auditAt(9)).error).toBeUndefined()
      const after = await written()
      for (const [name, content] of clean) {
        if (!name.startsWith('status/')) expect(after.get(name), `${name} after ${n}`).toBe(content)
      }
    }
  })
})
