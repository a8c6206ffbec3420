import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { audit } from '../../../src/scores/kv/audit.ts'
import { readHealth } from '../../../src/scores/kv/health.ts'
import type { QuizCatalog } from '../../../src/scores/kv/quiz-catalog.ts'
import { readLive } from '../../../src/scores/kv/read-live.ts'
import { record } from '../../../src/scores/kv/record.ts'
import { rollUp } from '../../../src/scores/kv/roll-up.ts'
import { failing } from '../../support/failing-kv.ts'
import { attempts, eventOf, hour, put, store, withPages } from './play.ts'

const pages = 40
const date = (at: number) => new Date(hour(at)).toISOString()

/** The store as an isolate sees it that has done nothing yet. */
const fresh = () => failing(env.SCORES, 0)
const healthAt = (at: number, kv = fresh()) => readHealth(kv, hour(at))
const runAt = (at: number, catalog?: QuizCatalog) =>
  rollUp(env.SCORES, { now: hour(at), pages, ...(catalog && { catalog }) })

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('readHealth()', () => {
  it('is well where nothing was ever stored', async () => {
    expect(await healthAt(0)).toEqual({
      ok: true,
      problems: [],
      watermark: null,
      watermarkAge: null,
      late: 0,
      lastRun: null,
      lastAudit: null,
      audit: null,
      skipped: {},
      apart: 0,
      held: null,
      malformed: {},
      writes: { known: 0, day: null, onlyClasses: false },
      errors: [],
    })
  })

  it('tells how far counting has come, and when it last had something to do', async () => {
    await store(...attempts(0, 5))
    await runAt(7)
    await audit(env.SCORES, { now: hour(8), pages })
    expect(await healthAt(9)).toMatchObject({
      ok: true,
      watermark: date(1),
      watermarkAge: 8 * 60 * 60,
      late: 0,
      lastRun: date(7),
      lastAudit: date(8),
      audit: { at: date(8), more: [], fewer: [] },
    })
  })

  it('is not well when what is sealed stays uncounted for an hour', async () => {
    await store(...attempts(0, 5))
    await runAt(1)
    expect(await healthAt(6)).toMatchObject({ ok: true })
    expect(await healthAt(6.5)).toMatchObject({ ok: false, problems: ['overdue'] })
    await runAt(6.5)
    expect(await healthAt(6.5)).toMatchObject({ ok: true, late: 0 })
  })

  it('is not well when nobody comes to count what this isolate stored', async () => {
    const kv = fresh()
    await record(kv, await eventOf({ at: 0 }), () => {})
    expect(await healthAt(0.9, kv)).toMatchObject({ ok: true })
    expect(await healthAt(1.1, kv)).toMatchObject({ ok: false, problems: ['unseen'] })
    await runAt(1.1)
    expect(await healthAt(1.2, kv)).toMatchObject({ ok: true })
    await runAt(7)
    expect(await healthAt(8, kv)).toMatchObject({ ok: true })
  })

  it('is not well when there is more than a run can walk', async () => {
    await store(...attempts(0, 9))
    await rollUp(withPages(2), { now: hour(1), pages: 2 })
    const { ok, problems } = await healthAt(1)
    expect([ok, problems]).toEqual([false, expect.arrayContaining(['behind'])])
  })

  it('shows for a while what KV refused', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const kv = failing(env.SCORES, 1)
    expect(await record(kv, await eventOf({ at: 0 }), () => {})).toBe(true)
    const message = 'KV PUT failed: 500 Internal Server Error'
    expect(await readHealth(kv, Date.now())).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(['errors']),
      errors: [{ message }],
    })
    const later = await readHealth(kv, Date.now() + 16 * 60 * 1000)
    expect(later.problems).not.toContain('errors')
    expect(later.errors).toMatchObject([{ message }])
  })

  it('counts what is skipped, by reason, and what is of no known quiz', async () => {
    const catalog = { has: (quiz: string) => quiz === 'rivers', questionsOf: async () => [] }
    const event = await eventOf({ at: 0 })
    await store(...attempts(0, 2), ...attempts(0, 3, { quiz: 'gone' }))
    await put({ ...event, payload: { ...event.payload, v: 3 } })
    await put({ key: 'event/garbage', payload: null })
    await put({ key: event.key.replace(/.$/, '-'), payload: null })
    await runAt(7, catalog)
    expect(await healthAt(7)).toMatchObject({ skipped: { key: 2, version: 1 }, apart: 3 })
  })

  it('tells of what is stored in another shape, by the kind of its key, until it is put right', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await store(...attempts(0, 3))
    await runAt(7)
    const { keys } = await env.SCORES.list({ prefix: 'checkpoint/' })
    await env.SCORES.put(keys[0]?.name ?? '', 'secret words')
    await env.SCORES.put('status/v2/audit', '', { metadata: 5 })
    await store(...attempts(7, 3))
    await runAt(8)
    const health = await healthAt(8)
    expect(health).toMatchObject({ ok: false, malformed: { checkpoint: 1, status: 2 } })
    expect(health.problems).toContain('malformed')
    expect(JSON.stringify(health)).not.toContain('secret')
    await audit(env.SCORES, { now: hour(8), pages })
    await runAt(8.25)
    expect(await healthAt(8.25)).toMatchObject({ ok: true, malformed: {} })
  })

  it('tells for a while of what a page came upon', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const kv = fresh()
    await kv.put('live/v2/rivers', '{}')
    const reading = { now: hour(1), waitUntil: () => {}, patience: 'long' as const }
    expect(await readLive(kv, 'rivers', reading)).toBeNull()
    expect(await healthAt(1, kv)).toMatchObject({ ok: false, malformed: { live: 1 } })
    expect(await healthAt(1.5, kv)).toMatchObject({ ok: true, malformed: {} })
  })

  it('is not well for a day when more is skipped than ever, and well with what was skipped before', async () => {
    const problemsAt = async (at: number) => (await healthAt(at)).problems
    const leaveLater = async (at: number) => {
      const event = await eventOf({ at })
      await put({ ...event, payload: { ...event.payload, v: 3 } })
    }
    await store(...attempts(0, 2))
    await leaveLater(0)
    await runAt(1)
    for (const at of [1, 24]) expect(await problemsAt(at)).toContain('skipped')
    await store(...attempts(24, 2))
    await runAt(25.5)
    expect(await problemsAt(25.5)).toEqual([])
    await leaveLater(25)
    await runAt(26)
    expect(await problemsAt(26)).toEqual(['skipped'])
  })
})
