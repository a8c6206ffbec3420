import { createScheduledController, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import worker from '../../../src/index.ts'
import { auditCron, runCron } from '../../../src/scores/kv/cron.ts'
import { failing } from '../../support/failing-kv.ts'
import { attempts, counted, hour, store, written } from './play.ts'

const every = '*/15 * * * *'
const at = (n: number, cron = every) => ({ cron, scheduledTime: hour(n) })
const catalog = { has: () => true, questionsOf: async () => [] }

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('the cron', () => {
  it('counts with the store alone', async () => {
    const truth = await store(...attempts(0, 5))
    const controller = createScheduledController({ cron: every, scheduledTime: new Date(hour(7)) })
    await worker.scheduled(controller, { SCORES: env.SCORES })
    expect(await counted()).toEqual(truth)
  })

  it('shows only what the library has', async () => {
    await store(...attempts(0, 5))
    const controller = createScheduledController({ cron: every, scheduledTime: new Date(hour(7)) })
    await worker.scheduled(controller, { SCORES: env.SCORES })
    expect([...(await written('live/'))]).toEqual([
      ['live/v2/*namings', expect.stringMatching(/^\{\}\n/)],
    ])
  })

  it('audits once a day', async () => {
    await store(...attempts(0, 5))
    await runCron(at(7), env, catalog)
    const before = [...(await written()).keys()]
    await runCron(at(8, auditCron), env, catalog)
    const after = [...(await written()).keys()]
    expect(after.filter((name) => !before.includes(name))).toEqual(['status/v2/audit'])
  })

  it.each([
    ['2', 2],
    ['40', 1],
    ['none', 1],
    ['-3', 1],
  ])('does as much in one run as it is told: %s', async (ROLL_UP_PAGES, runs) => {
    const hours = Array.from({ length: 4 }, (_, i) => attempts(i, 1)).flat()
    const truth = await store(...hours)
    for (let i = 0; i < runs; i++) {
      expect(await counted()).not.toEqual(truth)
      await runCron(at(20), { SCORES: env.SCORES, ROLL_UP_PAGES }, catalog)
    }
    expect(await counted()).toEqual(truth)
  })

  it('logs what stopped it, and throws nothing', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    await store(...attempts(0, 5))
    await runCron(at(7), { SCORES: failing(env.SCORES, 1) }, catalog)
    expect(logged).toHaveBeenCalledTimes(1)
  })
})
