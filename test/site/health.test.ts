import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { serve } from '../support/app.ts'

const broken = new Proxy(env.SCORES, {
  get: () => () => Promise.reject(new Error('KV GET failed: 503')),
})

describe('GET /health', () => {
  it('is 200 while quizzes are there and counting goes well', async () => {
    const response = await serve().get('/health')
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { ok: true, quizzes: 1, scores: { ok: true } },
    ])
  })

  it('is 503 without the store, and without any quiz', async () => {
    const storeless = await serve({ bindings: { SCORES: broken } }).get('/health')
    expect([storeless.status, await storeless.json()]).toMatchObject([
      503,
      { ok: false, quizzes: 1, scores: { ok: false, problems: ['errors'] } },
    ])
    const empty = await serve({ quizzes: [] }).get('/health')
    expect([empty.status, await empty.json()]).toMatchObject([503, { ok: false, quizzes: 0 }])
  })

  it('tells what KV refused, and nothing of what is stored', async () => {
    const stored = 'K3M9X7Q-secret'
    const troubles: [Error, RegExp][] = [
      [new SyntaxError(`Unexpected token 'K', "${stored}" is not valid JSON`), /^SyntaxError$/],
      [new Error(`no such thing as ${stored}`), /^Error$/],
      [new Error(`KV GET failed: 429 Too Many Requests\n${stored}`), /^KV GET failed: 429/],
      [new Error('KV put() limit exceeded for the day.'), /^KV put\(\) limit exceeded/],
    ]
    for (const [error, said] of troubles) {
      const store = new Proxy(env.SCORES, { get: () => () => Promise.reject(error) })
      const { get } = serve({ bindings: { SCORES: store } })
      const text = await (await get('/health')).text()
      expect(text).not.toContain(stored)
      expect(JSON.parse(text).scores.errors[0].message).toMatch(said)
    }
  })
})
