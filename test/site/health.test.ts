import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { serve } from '../support/app.ts'

const broken = new Proxy(env.SCORES, {
  get: () => () => Promise.reject(new Error('KV GET failed: 503')),
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
