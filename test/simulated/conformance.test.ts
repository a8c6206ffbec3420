import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

/** What both have in common, as far as it is used. */
type Binding = ReturnType<SimulatedKv['at']>

const simulated = () => new SimulatedKv(new VirtualClock(Date.now()), new Random(1), none).at('FRA')

const miniflare = new Miniflare({
  host: '127.0.0.1',
  port: 0,
  workers: [
    {
      config: {
        name: 'kv',
        compatibilityDate: '2026-11-01',
        manifest: {
          mainModule: 'index.js',
          modules: { 'index.js': { type: 'esm', contents: 'export default {}' } },
        },
        env: { SCORES: { type: 'kv', id: 'scores' } },
      },
    },
  ],
})
afterAll(() => miniflare.dispose())

let number = 0
const bindings: [string, () => Promise<Binding>][] = [
  ['the simulated KV', async () => simulated()],
  ["Miniflare's KV", async () => (await miniflare.getKVNamespace('SCORES')) as unknown as Binding],
]

describe.each(bindings)('%s', (_, open) => {
  let kv: Binding
  /** Every test has keys of its own. */
  let at: string

  beforeAll(async () => {
    kv = await open()
  })
  beforeEach(() => {
    at = `test-${number++}/`
  })

  const names = async (options: { limit?: number; cursor?: string } = {}) => {
    const page = await kv.list({ prefix: at, ...options })
    return { ...page, keys: page.keys.map(({ name }) => name.slice(at.length)) }
  }

  it('tells an empty value from none', async () => {
    await kv.put(`${at}a`, '')
    expect(await kv.get(`${at}a`)).toBe('')
    expect(await kv.get(`${at}b`)).toBeNull()
  })

  it('keeps the last of two writes, value and metadata', async () => {
    await kv.put(`${at}a`, 'one', { metadata: { n: 1 } })
    await kv.put(`${at}a`, 'two', { metadata: { n: 2 } })
    expect(await kv.getWithMetadata(`${at}a`)).toMatchObject({ value: 'two', metadata: { n: 2 } })
    await kv.put(`${at}a`, 'three')
    expect(await kv.getWithMetadata(`${at}a`)).toMatchObject({ value: 'three', metadata: null })
    expect(await kv.getWithMetadata(`${at}b`)).toMatchObject({ value: null, metadata: null })
  })

  it('reads JSON', async () => {
    await kv.put(`${at}a`, '{"n":[1]}')
    expect(await kv.get(`${at}a`, { type: 'json' })).toEqual({ n: [1] })
    expect(await kv.get(`${at}b`, { type: 'json' })).toBeNull()
  })

  it('has nothing of a key that was deleted, or never was', async () => {
    await kv.put(`${at}a`, 'one')
    await kv.put(`${at}b`, 'two')
    await kv.delete(`${at}a`)
    await kv.delete(`${at}c`)
    expect(await kv.get(`${at}a`)).toBeNull()
    expect((await names()).keys).toEqual(['b'])
    await kv.put(`${at}a`, 'three')
    expect((await names()).keys).toEqual(['a', 'b'])
  })

  it('tells in a list when a key will be dropped', async () => {
    const expiration = Math.floor(Date.now() / 1000) + 600
    await kv.put(`${at}a`, '', { expiration })
    await kv.put(`${at}b`, '', { expirationTtl: 600 })
    await kv.put(`${at}c`, '')
    const { keys } = await kv.list({ prefix: at })
    expect(keys[0]?.expiration).toBe(expiration)
    expect(Math.abs((keys[1]?.expiration ?? 0) - expiration)).toBeLessThanOrEqual(60)
    expect(keys[2]?.expiration).toBeUndefined()
  })

  it('lists by prefix in the order of bytes, with metadata where there is some', async () => {
    for (const name of ['b', 'a/2', 'a/1', 'Z', '~', 'a']) await kv.put(at + name, '')
    await kv.put(`${at}b`, '', { metadata: { n: [1] } })
    expect((await names()).keys).toEqual(['Z', 'a', 'a/1', 'a/2', 'b', '~'])
    const { keys } = await kv.list({ prefix: `${at}b` })
    expect(keys).toEqual([{ name: `${at}b`, metadata: { n: [1] } }])
    const [plain] = (await kv.list({ prefix: `${at}Z` })).keys
    expect(plain?.metadata ?? undefined).toBeUndefined()
  })

  it('lists page by page, and says when all is listed', async () => {
    for (let i = 0; i < 7; i++) await kv.put(`${at}${i}`, '')
    const found: string[] = []
    let cursor: string | undefined
    let pages = 0
    do {
      const page = await names({ limit: 3, ...(cursor !== undefined && { cursor }) })
      found.push(...page.keys)
      cursor = page.list_complete ? undefined : page.cursor
      pages++
    } while (cursor !== undefined)
    expect(found).toEqual(['0', '1', '2', '3', '4', '5', '6'])
    expect(pages).toBe(3)
    expect(await names({ limit: 7 })).toMatchObject({ list_complete: true })
  })

  it('goes on after a key that came before the page was asked for, and shows one that came meanwhile', async () => {
    for (const name of ['a', 'c', 'e']) await kv.put(at + name, '')
    const first = await names({ limit: 2 })
    if (first.list_complete) throw new Error('There is one more')
    await kv.put(`${at}b`, '')
    await kv.put(`${at}d`, '')
    expect((await names({ cursor: first.cursor })).keys).toEqual(['d', 'e'])
  })

  it('gives at most a thousand keys at once', { timeout: 120_000 }, async () => {
    await Promise.all(
      Array.from({ length: 1001 }, (_, i) => kv.put(at + String(i).padStart(4, '0'), '')),
    )
    const page = await names()
    expect([page.keys.length, page.list_complete]).toEqual([1000, false])
  })

  const put = (at: string, ahead: number) =>
    kv.put(at, '', { expiration: Math.floor(Date.now() / 1000) + ahead })
  const text = (bytes: number) => 'x'.repeat(bytes)
  /** JSON puts nine bytes around it. */
  const metadata = (bytes: number) => ({ text: text(bytes - '{"text":""}'.length) })

  it.each([
    ['a key of 512 bytes', (at: string) => kv.put(at + text(512 - at.length), ''), undefined],
    ['one of 513', (at: string) => kv.put(at + text(513 - at.length), ''), /414/],
    ['a look for one of 513', (at: string) => kv.get(at + text(513 - at.length)), /414/],
    ['no key', () => kv.put('', ''), /empty/i],
    ['the key .', () => kv.put('.', ''), /not allowed/],
    [
      'metadata of 1,024 bytes',
      (at: string) => kv.put(at, '', { metadata: metadata(1024) }),
      undefined,
    ],
    ['metadata of 1,025', (at: string) => kv.put(at, '', { metadata: metadata(1025) }), /413/],
    ['a life of 60 seconds', (at: string) => kv.put(at, '', { expirationTtl: 60 }), undefined],
    ['one of 59', (at: string) => kv.put(at, '', { expirationTtl: 59 }), /400/],
    ['an end 61 seconds ahead', (at: string) => put(at, 61), undefined],
    ['one 50 seconds ahead', (at: string) => put(at, 50), /400/],
    ['a cache of 30 seconds', (at: string) => kv.get(at, { cacheTtl: 30 }), undefined],
    ['one of 29', (at: string) => kv.get(at, { cacheTtl: 29 }), /400/],
  ] as [string, (at: string) => Promise<unknown>, RegExp | undefined][])(
    '%s',
    async (_, call, refusal) => {
      const error = await call(at).then(
        () => undefined,
        (error: Error) => error.message,
      )
      if (refusal) expect(error).toMatch(refusal)
      else expect(error).toBeUndefined()
    },
  )
})
