import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import worker from '../../src/index.ts'
import { serve } from '../support/app.ts'

const broken = new Proxy(env.SCORES, {
  get: () => () => Promise.reject(new Error('KV GET failed: 503')),
})

afterEach(() => vi.restoreAllMocks())

describe('scheduled', () => {
  it.each([
    ['nothing while all is well', env.SCORES, 0],
    ['what is wrong otherwise', broken, 1],
  ])('logs %s', async (_, SCORES, times) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const controller = createScheduledController({ cron: '*/15 * * * *' })
    await worker.scheduled(controller, { SCORES })
    expect(logged).toHaveBeenCalledTimes(times)
  })
})

describe('GET /health', () => {
  it('is 200 while quizzes are there and the store answers', async () => {
    const response = await serve().get('/health')
    expect([response.status, await response.json()]).toEqual([
      200,
      { ok: true, store: true, quizzes: 1 },
    ])
  })

  it('is 503 without the store, and without any quiz', async () => {
    const storeless = await serve({ bindings: { SCORES: broken } }).get('/health')
    expect([storeless.status, await storeless.json()]).toEqual([
      503,
      { ok: false, store: false, quizzes: 1 },
    ])
    expect((await serve({ quizzes: [] }).get('/health')).status).toBe(503)
  })
})
